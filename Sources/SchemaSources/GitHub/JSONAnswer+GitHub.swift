import DriftModel
import JSONModel

extension JSONAnswer {
  /// A name that is safe in paths and messages: visible characters, at most 255 bytes of them.
  func name() throws(ResourceFailure) -> String {
    let text = try string()
    guard !text.isEmpty, text.utf8.count <= 255 else { throw failure("the name is empty or longer than 255 bytes") }
    let isVisible = text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
      default: true
      }
    }
    guard isVisible else { throw failure("the name has characters that nobody sees") }
    return text
  }

  /// A moment in RFC 3339.
  func moment() throws(ResourceFailure) -> Timestamp {
    guard let moment = Timestamp(try string()) else { throw failure("the value is not a moment in RFC 3339") }
    return moment
  }

  /// A whole number that is not negative: a size, or a number that GitHub gives to things.
  func count() throws(ResourceFailure) -> Int {
    let number = try integer()
    guard number >= 0 else { throw failure("the value is negative") }
    return number
  }

  /// The digest that `sha256:` and 64 hexadecimal digits spell; `nil` for a digest of another kind.
  func labelledDigest() throws(ResourceFailure) -> SHA256Digest? {
    let text = try string()
    guard text.hasPrefix("sha256:") else { return nil }
    guard let digest = SHA256Digest(hexadecimal: String(text.dropFirst(7))) else {
      throw failure("the value is not a SHA-256 digest in 64 hexadecimal digits")
    }
    return digest
  }

  /// A commit in full, as hexadecimal digits of SHA-1 or SHA-256; `nil` for another name of a revision.
  func commit() throws(ResourceFailure) -> String? {
    let text = try string()
    return [40, 64].contains(text.utf8.count) && text.allSatisfy(\.isHexDigit) ? text.lowercased() : nil
  }
}
