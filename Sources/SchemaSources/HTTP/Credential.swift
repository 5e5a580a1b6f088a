import Foundation
import JSONModel

/// A secret that opens a service, a bearer token or a user with a password, which shows itself in no description and no
/// dump.
public struct Credential: Sendable {
  private let secret: String
  private let scheme: String

  /// The token `text`, or `nil` where a header cannot carry it: empty, or with anything but visible ASCII (RFC 6750,
  /// section 2.1).
  public init?(_ text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    secret = text
    scheme = "Bearer"
  }

  /// The user and password of an address (RFC 7617).
  init(user: String, password: String) {
    secret = Data("\(user):\(password)".utf8).base64EncodedString()
    scheme = "Basic"
  }

  /// The value of the `Authorization` header; beside `userInformation` the only way to the secret.
  var authorization: String { scheme + " " + secret }

  /// User and password as a URL has them before its host (RFC 3986, section 3.2.1); `nil` for a token.
  var userInformation: String? {
    guard scheme == "Basic", let data = Data(base64Encoded: secret) else { return nil }
    return String(decoding: data, as: UTF8.self).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .compactMap { $0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) }.joined(separator: ":")
  }

  /// Whether a document gives the token away again, in a string or a name, however it is escaped there.
  ///
  /// A token too short to be told from ordinary words is looked for as a whole string, and behind its scheme.
  func occurs(in root: JSONValue) -> Bool {
    var pending = [root]
    while let value = pending.popLast() {
      if let text = value.string, occurs(inText: text) { return true }
      if let elements = value.array { pending.append(contentsOf: elements) }
      if let members = value.object {
        for member in members {
          if occurs(inText: member.name) { return true }
          pending.append(member.value)
        }
      }
    }
    return false
  }

  /// Whether one text gives the token away; a short one only where it stands alone or behind its scheme.
  func occurs(inText text: String) -> Bool {
    if secret.utf8.count < Self.recognisableLength { return text == secret || text.contains(authorization) }
    return text.contains(secret)
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

extension Credential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "<token>" }
  public var debugDescription: String { "<token>" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
