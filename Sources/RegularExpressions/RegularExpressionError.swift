/// The reason why a text cannot be used as a regular expression.
public enum RegularExpressionError: Error, Hashable, Sendable {
  /// The text breaks the grammar of ECMA-262 patterns; `offset` counts Unicode scalars from the start of the text.
  case malformed(reason: String, offset: Int)
  /// The pattern is valid, but what it matches is no regular language, or no language that is known here.
  case notRegular(reason: String)
  /// The pattern is valid, but takes more than the bounded room that each pattern gets.
  case tooLarge(reason: String)
}

extension RegularExpressionError: CustomStringConvertible {
  /// One clause that says what is wrong, without a full stop.
  public var description: String {
    switch self {
    case .malformed(let reason, let offset): "\(reason) (at character \(offset + 1))"
    case .notRegular(let reason), .tooLarge(let reason): reason
    }
  }
}
