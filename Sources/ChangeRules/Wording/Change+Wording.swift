import JSONModel
import SchemaComparison

extension Change {
  /// The pointer at which the change is told: the old one for something removed.
  private var pointer: JSONPointer { old != nil && new == nil ? oldPointer : newPointer }

  /// The part of the documents that the change is about, such as `"order.total"` or `the document`.
  var place: String { PlaceWording.text(for: pointer) }

  /// The part of the documents that holds the place: the object of a property, the array of its items.
  var owner: String { PlaceWording.text(for: pointer.parent ?? .root) }

  /// The property that the change is about, such as `"order.total"`, where `place` is its object.
  var member: String { name.map { PlaceWording.text(for: $0, in: pointer) } ?? place }

  /// The name that the change is about, as a JSON string.
  var quotedName: String { name.map(ValueWording.quoted) ?? "a name" }

  /// The old value as short JSON text.
  var oldText: String { ValueWording.text(old) }

  /// The new value as short JSON text.
  var newText: String { ValueWording.text(new) }

  /// The keyword at the old place, such as `exclusiveMinimum` where a kind covers two of them.
  func oldKeyword(or usual: String) -> String { keyword(at: oldPointer, usual) }

  /// The keyword at the new place.
  func newKeyword(or usual: String) -> String { keyword(at: newPointer, usual) }

  private func keyword(at pointer: JSONPointer, _ usual: String) -> String {
    guard let last = pointer.tokens.last, last.lowercased().hasSuffix(usual.lowercased()) else { return usual }
    return last
  }
}
