/// Equality as JSON Schema defines it: numbers by exact value, strings scalar by scalar, objects without regard to
/// order.
extension JSONValue: Hashable {
  /// Whether both are the same value. Cost: O(n) for n bytes in all.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    left.hasSameSource(as: right) || left.isEqual(to: right)
  }

  private func isEqual(to other: JSONValue) -> Bool {
    guard kind == other.kind else { return false }
    switch kind {
    case .null: return true
    case .boolean: return boolean == other.boolean
    case .number: return hasSameSource(as: other) || number == other.number
    case .string: return withText { text in other.withText { $0.hasSameBytes(as: text) } }
    case .array:
      guard let array, let others = other.array else { return false }
      return array.count == others.count && zip(array, others).allSatisfy { $0.isEqual(to: $1) }
    case .object:
      guard let object, let others = other.object else { return false }
      return object.count == others.count
        && object.members.allSatisfy { member in
          member.withName { others.value(named: $0) }?.isEqual(to: member.value) ?? false
        }
    }
  }

  private func hasSameSource(as other: JSONValue) -> Bool {
    sourceBytes.withUnsafeBufferPointer { source in
      other.sourceBytes.withUnsafeBufferPointer { $0.hasSameBytes(as: source) }
    }
  }

  /// Feeds the value to `hasher` so that equal values hash alike, however they are spelled. Cost: O(n).
  public func hash(into hasher: inout Hasher) {
    // values of different kinds seldom hash alike, so the kind itself is not worth its time
    switch kind {
    case .null: hasher.combine(0 as UInt8)
    case .boolean: hasher.combine(boolean)
    case .number: hasher.combine(number)
    case .string: withText { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    case .array:
      guard let array else { break }
      hasher.combine(array.count)
      for element in array { hasher.combine(element) }
    case .object:
      guard let object else { break }
      // members have no order, so their hashes are added
      let sum = object.members.reduce(0) { sum, member in
        var hasher = Hasher()
        member.withName { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(member.value)
        return sum &+ hasher.finalize()
      }
      hasher.combine(sum)
    }
  }

  /// What `body` makes of the decoded UTF-8 of a string.
  func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    storage.withText(at: index, body)
  }
}
