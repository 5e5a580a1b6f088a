import Foundation

/// A thread with room for deep recursion: schemas may nest and refer to each other thousands of levels deep.
public enum DeepStack {
  /// The size of the stack in bytes; pages that are never touched cost nothing.
  public static let size = 512 << 20

  /// What `body` returns, run to its end on a thread of its own while the caller waits.
  public static func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Value {
    let result = Handover<Value>()
    let finished = DispatchSemaphore(value: 0)
    start {
      result.value = body()
      finished.signal()
    }
    finished.wait()
    guard let value = result.value else { preconditionFailure("the thread has set its value before it signals") }
    return value
  }

  /// What `body` returns, run to its end on a thread of its own while the calling task is suspended: no thread of the
  /// concurrency pool waits.
  public static func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      start { continuation.resume(returning: body()) }
    }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) {
    let thread = Thread(block: body)
    thread.stackSize = size
    thread.start()
  }

  /// The place where the thread leaves its value; the semaphore orders the two accesses.
  private final class Handover<Value>: @unchecked Sendable {
    var value: Value?
  }
}
