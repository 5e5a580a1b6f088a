import Foundation
import JSONModel

/// A secret that opens a registry, which shows itself in no description and no dump.
public struct BearerToken: Sendable {
  private let secret: String

  /// The token `text`, or `nil` where a header cannot carry it: empty, or with anything but visible ASCII (RFC 6750,
  /// section 2.1).
  public init?(_ text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    secret = text
  }

  /// The value of the `Authorization` header; the only way to the secret.
  var authorization: String { "Bearer " + secret }

  /// Whether an answer gives the token away again. Tokens too short to be told from ordinary words are not looked for.
  func occurs(in bytes: [UInt8]) -> Bool {
    let sought = Array(secret.utf8)
    guard sought.count >= Self.recognisableLength else { return false }
    return bytes.firstRange(of: sought) != nil
  }

  /// `text` with the token blotted out, also where a URL has it percent-encoded.
  func redacting(_ text: String) -> String {
    let spellings = [secret, secret.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? secret]
    return spellings.reduce(text) { $0.replacingOccurrences(of: $1, with: "<token>", options: .caseInsensitive) }
  }

  func redacting(_ problem: Problem) -> Problem {
    Problem(what: redacting(problem.what), place: redacting(problem.place), next: redacting(problem.next))
  }

  private static let recognisableLength = 16
}

extension BearerToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "<token>" }
  public var debugDescription: String { "<token>" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
