import Synchronization

/// The bytes that the answers to one reading took together, counted by all its requests.
final class ByteBudget: Sendable {
  private let spent = Atomic(0)

  /// Adds `count` bytes, and says whether no more than `limit` are spent now.
  func spend(_ count: Int, of limit: Int) -> Bool {
    spent.add(count, ordering: .relaxed).newValue <= limit
  }
}
