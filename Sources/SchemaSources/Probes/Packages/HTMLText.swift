/// The character references of HTML that a page of an index has need of.
enum HTMLText {
  private static let named = ["lt": "<", "gt": ">", "quot": "\"", "apos": "'", "amp": "&"]

  /// A text with the references to `<`, `>`, quotes and `&`, and all by number, resolved; others stay as they stand.
  static func resolved(_ text: String) -> String {
    text.replacing(/&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));/) { match in
      if let name = match.3 { return named[String(name)] ?? String(match.0) }
      let number = match.1.flatMap { UInt32($0) } ?? match.2.flatMap { UInt32($0, radix: 16) }
      return number.flatMap(Unicode.Scalar.init).map { String($0) } ?? String(match.0)
    }
  }
}
