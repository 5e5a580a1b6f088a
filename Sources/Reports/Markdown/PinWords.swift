import DriftModel

/// The words for what is known of a pinned copy besides its comparison.
enum PinWords {
  /// A note behind the comparison, empty where nothing is known.
  static func note(_ pin: PinEntry, reference: String) -> String {
    var notes: [String] = []
    if pin.couldNotBeFetched { notes.append("its metadata say that it could not be fetched") }
    if let version = pin.equals, let likeness = pin.likeness {
      let behind = pin.behind.map { ", \(Counted.of($0, "version")) behind" } ?? ""
      let name = VersionWords.exact(version)
      notes.append("the copy has the \(likeness.rawValue) of \(name) in \(reference)\(behind)")
    }
    let origin = pin.registryURL.map { " from \(MarkdownText.code($0))" } ?? ""
    if let moment = pin.fetchedAt { notes.append("fetched \(MarkdownText.cell(moment, limit: 60))\(origin)") }
    return notes.map { "; \($0)" }.joined()
  }
}
