public import DriftConfiguration
public import DriftHistory
public import DriftModel
public import JSONModel
import JSONSchema
public import Reports

/// The comparison of any two recorded versions, or of a recorded one with a file.
public struct HistoricalDiff: Sendable {
  private let configuration: Configuration
  private let reader: SchemaReader

  public init(configuration: Configuration) {
    self.configuration = configuration
    reader = SchemaReader(sources: configuration.sources)
  }

  /// The changes of the subjects between two sides; `nil` for `new` is the newest version, for `old` the one before `new`.
  ///
  /// Subjects that lack one of the sides are left out; where all do, that is a problem. Equal documents give no entry.
  public func entries(
    for subjects: (SubjectName) -> Bool, from old: VersionSelector?, to new: VersionSelector?, in history: DriftHistory
  ) throws(Problem) -> [ChangeEntry] {
    try history.read { records in
      let sides = VersionSides(records: records, reader: reader)
      let names = try records.subjects().filter(subjects).sorted()
      let pairs = try names.compactMap { try sides.pair(for: $0, from: old, to: new) }
      guard !pairs.isEmpty else {
        throw Problem(
          what: "no schema has both sides of this diff", place: "the database",
          next: "`schema-drift log SCHEMA` lists the versions there are")
      }
      return try pairs.compactMap { try entry(for: $0) }
    }
  }

  private func entry(for pair: VersionSides.Pair) throws(Problem) -> ChangeEntry? {
    guard pair.old.digest != pair.new.digest else { return nil }
    let result = PairJudge(rules: configuration.rules).judge(
      old: try pair.old.schema.get(), new: try pair.new.schema.get(), as: pair.subject)
    return ChangeEntry(
      subject: pair.subject, kind: result.isStructural ? .structural : .metadataOnly, from: pair.old.entry,
      to: pair.new.entry, verdict: result.verdict, findings: result.findings)
  }
}
