import Foundation

/// Work on a stack deep enough for the engine, which recurses with schemas and documents.
package enum DeepStack {
  /// The result of `work`, done on a thread of its own with a stack of 256 MB.
  package static func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Result {
    let box = ResultBox<Result>()
    let finished = DispatchSemaphore(value: 0)
    let thread = Thread {
      box.result = work()
      finished.signal()
    }
    thread.stackSize = 256 << 20
    thread.start()
    while true {
      finished.wait()
      if let result = box.result { return result }
    }
  }

  /// Written once by the thread before it signals, read once after that.
  private final class ResultBox<Result: Sendable>: @unchecked Sendable {
    var result: Result?
  }
}
