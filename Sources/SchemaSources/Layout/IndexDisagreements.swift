import JSONModel

/// The points in which documents say something else of themselves than the index does: remarks, since the index is the
/// authority, and only so many of them, since a stray index disagrees with every document.
struct IndexDisagreements {
  /// How many are told in full.
  static let limit = 20

  private var told: [Problem] = []
  private var untold = 0

  /// Notes the members in which the document at `location` contradicts its entry: its name, its track, its version.
  ///
  /// What a document leaves out contradicts nothing.
  mutating func note(between entry: CoreIndex.Entry, and claims: DocumentClaims, at location: String) {
    for (member, listed, claimed) in [
      ("schema_id", entry.schema, claims.schemaID), ("track", entry.track, claims.track),
      ("core_version", entry.coreVersion, claims.coreVersion),
    ] {
      guard let listed, let claimed, listed != claimed else { continue }
      guard told.count < Self.limit else {
        untold += 1
        continue
      }
      told.append(
        Problem(
          what: "the index says that \"\(member)\" is \"\(listed)\", and the document says \"\(claimed)\"; "
            + "the index is believed",
          place: "\(location)#/$\(member)", next: "export the schemas again, or correct the one that is wrong"))
    }
  }

  /// The remarks, the last of which counts what the others leave out.
  func remarks(indexPlace: String) -> [Problem] {
    guard untold > 0 else { return told }
    let rest = Problem(
      what: "documents contradict the index in \(untold) more \(untold == 1 ? "member" : "members")",
      place: indexPlace, next: "make sure that the index belongs to these files, or export the schemas again")
    return told + [rest]
  }
}
