import DriftModel

/// The words for what a source has not published, the same in every output.
enum PublicationWords {
  /// The missing schemas that a sentence names.
  private static let shownNames = 5

  /// One sentence; `quote` makes a foreign name safe for the output at hand.
  static func sentence(_ entry: PublicationEntry, quote: (String) -> String) -> String {
    let place = entry.track.isEmpty ? quote(entry.source) : "\(quote(entry.source)) on \(quote(entry.track))"
    let (from, to) = (quote(entry.from), quote(entry.to))
    switch entry.status {
    case .halfDone:
      let all = Counted.number(entry.schemas ?? entry.missing.count)
      return
        "half-done publish in \(place): \(Counted.number(entry.missing.count)) of \(all) schemas are not at \(to), "
        + "which \(quote(entry.reference)) has in all of them: \(missing(entry, quote: quote))."
    case .notPublished:
      return "\(place) has nothing of \(to) yet: \(Counted.of(entry.missing.count, "schema")) "
        + "still at \(from), in \(quote(entry.reference)) all of them at \(to)."
    case .notRead:
      return "whether \(to) is published whole in \(place) is not known, since this run did not read it and "
        + "\(quote(entry.reference)) in full."
    }
  }

  private static func missing(_ entry: PublicationEntry, quote: (String) -> String) -> String {
    let names = entry.missing.prefix(shownNames).map { "\(quote($0.schema)) still at \(quote($0.coreVersion))" }
    let rest = entry.missing.count - shownNames
    return Counted.list(rest > 0 ? names + ["\(Counted.number(rest)) more"] : names)
  }
}
