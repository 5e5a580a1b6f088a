/// The names that sources may have: safe in paths, labels and commands.
public enum SourceName {
  /// What a name is made of, in words.
  public static let rule = "up to 64 letters, digits, `-`, `_` and `.`"

  /// Whether `text` is such a name.
  public static func isOne(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
          || "-_.".unicodeScalars.contains($0)
      }
  }
}
