/// A reason why bytes are not one JSON document, with the place where that shows.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// The failure in one sentence without a full stop.
  public let reason: String
  /// The place at which the document stops making sense.
  public let position: JSONPosition
  /// The next step for the reader, as an imperative.
  public let next: String

  /// The error as a ``Problem`` whose place is `place:line:column`.
  ///
  /// - Parameter place: the file or address that the bytes came from.
  public func problem(in place: String) -> Problem {
    Problem(what: reason, place: "\(place):\(position)", next: next)
  }
}

extension JSONSyntaxError: CustomStringConvertible {
  /// The place and the reason as `line:column: reason`.
  public var description: String { "\(position): \(reason)" }
}
