import SchemaComparison
import SchemaContainment

extension Change {
  /// The place in the readers' schema at which the change can reject documents in a direction.
  func readerPlace(_ direction: Direction) -> ReaderPlace {
    let isBackward = direction == .backward
    let written = isBackward ? old : new
    let read = isBackward ? new : old
    let subject: ReaderPlace.Subject? =
      switch kind {
      case .enumValueAdded, .enumValueRemoved: written.map { .value($0) }
      case .requiredAdded, .requiredRemoved, .propertyAddedToClosed, .propertyRemovedFromClosed,
        .propertyAddedToPartiallyOpen, .propertyRemovedFromPartiallyOpen:
        name.map { .property($0) }
      case .typeAdded, .typeRemoved: name.map { .type($0) }
      case .nullAllowed, .nullForbidden: .type("null")
      default: nil
      }
    return ReaderPlace(isBackward ? newPointer : oldPointer, isEnclosure: read == nil, subject: subject)
  }
}
