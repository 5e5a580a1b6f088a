/// The path at which a source's files stand: the configured one, relative to the configuration's folder.
enum SourcePath {
  /// `location` itself where it is absolute, otherwise below `base`.
  static func resolve(_ location: String, base: String) -> String {
    if location.utf8.first == UInt8(ascii: "/") || base.isEmpty || base == "." { return location }
    return base.utf8.last == UInt8(ascii: "/") ? base + location : base + "/" + location
  }

  /// `location` without slashes at its end, as it stands before the paths of its files.
  static func withoutTrailingSlashes(_ location: String) -> String {
    var text = Substring(location)
    while text.utf8.count > 1, text.utf8.last == UInt8(ascii: "/") { text = text.dropLast() }
    return String(text)
  }
}
