/// The pauses of one request: exponential with full jitter, or as long as the server asks, within a budget.
struct RetrySchedule {
  let limits: HTTPLimits
  /// How many attempts this request has.
  let attempts: Int
  /// How many of them have failed.
  private var failed = 0
  /// How long the request has waited because the server asked for it.
  private var obeyed = Duration.zero

  init(limits: HTTPLimits, attempts: Int) {
    self.limits = limits
    self.attempts = attempts
  }

  /// The pause before the next attempt, or `nil` where there is to be none: the failure is final, the attempts are used
  /// up, or the server asks for more patience than the budget has.
  mutating func pause(after failure: ResourceFailure, jitter: Double) -> Duration? {
    failed += 1
    guard failed < attempts else { return nil }
    switch failure.retry {
    case .useless:
      return nil
    case .later:
      return bound * jitter
    case .after(let pause):
      guard pause <= limits.obeyedPause - obeyed else { return nil }
      obeyed += pause
      return pause
    }
  }

  /// The first pause's bound, doubled for each failure after the first, up to the longest.
  private var bound: Duration {
    var bound = limits.firstPause
    for _ in 1..<failed where bound < limits.longestPause { bound = bound * 2 }
    return min(bound, limits.longestPause)
  }
}
