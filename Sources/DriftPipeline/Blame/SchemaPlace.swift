public import JSONModel

/// A place of a schema that has an origin of its own: a property, a constraint, or an annotation.
///
/// Places are found again in other versions by their pointer in the document, so what moved to another pointer is new there.
public struct SchemaPlace: Sendable {
  /// What stands at a place; the raw value is the word in JSON.
  public enum Kind: String, Sendable {
    /// A property or a pattern of properties: it is the same for as long as it is there.
    case property
    /// A value that decides which documents are accepted: it is the same for as long as the value is.
    case constraint
    /// A value that only tells people something, or names the schema.
    case annotation
  }

  /// How a place is found again in another version.
  struct Identity: Hashable, Sendable {
    let pointer: JSONPointer
    /// A property and what its schema says may stand at one pointer, as for a property whose schema is `true`.
    let kind: Kind
    /// The name that a place is about where one keyword says many things: `required` has a place for each of its names.
    let name: String?
  }

  public let kind: Kind
  public let pointer: JSONPointer
  /// The value as written, `nil` for a property: its constraints are places below it.
  public let value: JSONValue?
  let identity: Identity
  /// The text that is equal in two versions exactly where the place is in the same form.
  let form: String

  /// A value at a place, one name of a list where `name` is given.
  init(_ kind: Kind, at pointer: JSONPointer, _ value: JSONValue, name: String? = nil, form: String? = nil) {
    self.kind = kind
    self.pointer = pointer
    self.value = value
    identity = Identity(pointer: pointer, kind: kind, name: name)
    self.form = form ?? CanonicalJSON.text(of: value)
  }

  /// A property, whatever its schema says.
  init(propertyAt pointer: JSONPointer) {
    kind = .property
    self.pointer = pointer
    value = nil
    identity = Identity(pointer: pointer, kind: .property, name: nil)
    form = "property"
  }
}
