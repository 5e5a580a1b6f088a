/// Where conditions and obligations come to by reading a class, as far as a determinizer has followed them.
///
/// Without lookbehinds that is the same at each position but the first.
struct ConditionMoves {
  private var conditions: [UInt64: Int32] = [:]
  private var obligations: [UInt64: (threads: [Thread], isMet: Bool)] = [:]

  mutating func removeAll() {
    conditions.removeAll(keepingCapacity: true)
    obligations.removeAll(keepingCapacity: true)
  }

  /// The condition after a class was read, negative where it can no longer be met; `nil` if that is not known.
  func condition(_ number: Int32, reading member: Int) -> Int32? { conditions[Self.key(number, member)] }

  func obligation(_ number: Int32, reading member: Int) -> (threads: [Thread], isMet: Bool)? {
    obligations[Self.key(number, member)]
  }

  mutating func add(condition number: Int32, reading member: Int, _ next: Int32) {
    conditions[Self.key(number, member)] = next
  }

  mutating func add(obligation number: Int32, reading member: Int, _ next: (threads: [Thread], isMet: Bool)) {
    obligations[Self.key(number, member)] = next
  }

  private static func key(_ number: Int32, _ member: Int) -> UInt64 {
    UInt64(UInt32(bitPattern: number)) << 32 | UInt64(member)
  }
}
