/// The words that forges give a meaning of their own, beyond Markdown.
enum ForgeMarkup {
  /// Characters that start a mention or a reference where something follows: `@user`, `#12`, `!34`, `$snippet`, `%milestone`, …
  private static let sigils: Set<Unicode.Scalar> = ["@", "#", "!", "$", "~", "%", "&"]
  /// The beginnings of links, and of GitLab's inline differences.
  private static let openings = ["://", "www.", "mailto:", "xmpp:", "{+", "{-", "[+", "[-"]

  /// Whether a forge might turn `word` into a link, a mention, a reference or a picture. It errs on the side of yes.
  static func isActive(_ word: Substring) -> Bool {
    guard holdsMarks(word) else { return false }
    let lower = word.lowercased()
    // Byte by byte: behind a combining mark a forge still sees its `://`, while Swift's characters hide it.
    if openings.contains(where: { lower.utf8.contains($0.utf8) }) { return true }
    if word.unicodeScalars.count(where: { $0 == ":" }) > 1 { return true }
    let scalars = Array(lower.unicodeScalars)
    for (index, scalar) in scalars.enumerated().dropLast() {
      let next = scalars[index + 1].properties
      let starts = next.isAlphabetic || next.numericType != nil || scalars[index + 1] == "\""
      if sigils.contains(scalar), starts { return true }
      if scalar == "-", next.numericType != nil, scalars[..<index].suffix(2).elementsEqual(["g", "h"]) { return true }
    }
    return false
  }

  /// Whether a byte is there without which no word is active. Most words of a report have none, and the exact look at each
  /// took half of a night's time.
  private static func holdsMarks(_ word: Substring) -> Bool {
    var w = 0
    for byte in word.utf8 {
      if marks.contains(byte) { return true }
      w = byte | 0x20 == UInt8(ascii: "w") ? w + 1 : 0
      if w == 3 { return true }
    }
    return false
  }

  private static let marks = Set("@#!$~%&:{[-".utf8)
}
