import JSONModel

/// The text of JSON Pointers, built a token at a time.
enum PointerText {
  static func appending(_ token: String, to path: String) -> String {
    path + "/" + escaped(token)
  }

  private static func escaped(_ token: String) -> String {
    guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return token }
    return String(JSONPointer(tokens: [token]).description.utf8.dropFirst()) ?? token
  }
}
