/// A path from a value to one inside it (RFC 6901): member names and array indices.
public struct JSONPointer: Sendable {
  /// The names and indices, unescaped, from the outside in.
  public let tokens: [String]

  /// The pointer to the value itself.
  public static let root = JSONPointer(tokens: [])

  /// The pointer that goes through `tokens`, which are names and indices without escapes.
  public init(tokens: [String]) {
    self.tokens = tokens
  }

  /// The pointer that `text` spells: empty, or tokens that each follow a slash, with `~0` for `~` and `~1` for `/`.
  ///
  /// Nil where the text does not start with a slash or has any other `~` (RFC 6901, section 3).
  public init?(_ text: String) {
    if text.isEmpty {
      self = .root
      return
    }
    guard text.utf8.first == UInt8(ascii: "/") else { return nil }
    var tokens: [String] = []
    for part in text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard let token = Self.unescaped(part) else { return nil }
      tokens.append(token)
    }
    self.tokens = tokens
  }

  private static func unescaped(_ part: Substring.UTF8View) -> String? {
    var output: [UInt8] = []
    var rest = part[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "~") else {
        output.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "0"): output.append(UInt8(ascii: "~"))
      case UInt8(ascii: "1"): output.append(UInt8(ascii: "/"))
      default: return nil
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The pointer to the member called `token` of what this one points to.
  public func appending(_ token: String) -> JSONPointer { JSONPointer(tokens: tokens + [token]) }

  /// The pointer to the element at `index` of what this one points to.
  public func appending(_ index: Int) -> JSONPointer { appending(String(index)) }

  /// The pointer to the container around what this one points to, nil for the root.
  public var parent: JSONPointer? { tokens.isEmpty ? nil : JSONPointer(tokens: tokens.dropLast()) }

  /// The index that a token spells: digits without a leading zero (RFC 6901, section 4); nil for any other token.
  static func index(from token: String) -> Int? {
    let digits = token.utf8
    guard let first = digits.first, digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
    guard first != UInt8(ascii: "0") || digits.count == 1 else { return nil }
    return Int(token)
  }
}

extension JSONPointer: CustomStringConvertible {
  /// The text of RFC 6901, section 5.
  public var description: String {
    var output: [UInt8] = []
    for token in tokens {
      output.append(UInt8(ascii: "/"))
      for byte in token.utf8 {
        switch byte {
        case UInt8(ascii: "~"): output.append(contentsOf: "~0".utf8)
        case UInt8(ascii: "/"): output.append(contentsOf: "~1".utf8)
        default: output.append(byte)
        }
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
