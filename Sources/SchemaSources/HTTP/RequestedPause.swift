import DriftModel
import Foundation

/// The pause that a refusal asks for: by `Retry-After`, or by a rate limit that is used up.
struct RequestedPause {
  let duration: Duration
  /// The moment at which it ends.
  let end: Timestamp
  /// That moment, where a rate limit ends then.
  let limitReset: Timestamp?

  /// The pause that `headers` ask for at the moment `now`; `nil` where they ask for none.
  ///
  /// `x-ratelimit-reset` is in Unix seconds and counts only where `x-ratelimit-remaining` says that nothing is left. A
  /// second is added, since neither clock shows fractions.
  init?(_ headers: [String: String], now: Date) {
    let present = Timestamp(now)
    if let text = headers["retry-after"], let pause = RetryAfter.pause(text, now: now) {
      duration = pause
      end = present.advanced(bySeconds: Int(pause.components.seconds))
      limitReset = nil
    } else if headers["x-ratelimit-remaining"] == "0", let reset = headers["x-ratelimit-reset"].flatMap(Int32.init) {
      let seconds = max(0, Int(reset) - present.secondsSince1970) + 1
      duration = .seconds(seconds)
      end = present.advanced(bySeconds: seconds)
      limitReset = Timestamp(secondsSince1970: Int(reset))
    } else {
      return nil
    }
  }

  /// The end of a sentence that begins with the refusal.
  var clause: String {
    limitReset.map { ": the rate limit is used up until \($0)" }
      ?? " and asks to come back in \(duration.components.seconds) s, at \(end)"
  }
}
