public import JSONModel

/// One structural difference between two versions of a schema: a fact, without an opinion on whom it hurts.
public struct Change: Sendable {
  public let kind: ChangeKind
  /// The place in the old document; the nearest enclosing place that exists there for something that was added.
  public let oldPointer: JSONPointer
  /// The place in the new document; the nearest enclosing place that exists there for something that was removed.
  public let newPointer: JSONPointer
  /// The value as it was (a keyword's value, an enum member, a property's schema), or `nil` where there was none.
  public let old: JSONValue?
  /// The value as it is, or `nil` where there is none.
  public let new: JSONValue?
  /// The property, type, pattern or required name that the change is about, where it is about one.
  public let name: String?
  /// The keyword on the way down (`not`, `if`, `oneOf`, …) under which a narrower schema need not narrow the whole.
  public let unsettledBy: String?

  public init(
    kind: ChangeKind, oldPointer: JSONPointer, newPointer: JSONPointer, old: JSONValue?, new: JSONValue?,
    name: String? = nil, unsettledBy: String? = nil
  ) {
    self.kind = kind
    self.oldPointer = oldPointer
    self.newPointer = newPointer
    self.old = old
    self.new = new
    self.name = name
    self.unsettledBy = unsettledBy
  }
}
