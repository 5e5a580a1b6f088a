import DriftHistory
import DriftModel

/// The finding of recorded documents by selectors, each run and each release looked up at most once.
///
/// A class since it remembers; it lives inside one reading of the history.
final class RecordedVersions {
  private let records: HistoryReader
  private var standing: [Int64: [SubjectName: SchemaVersion]] = [:]
  private var releases: [String: [CarriedDocument]] = [:]
  private var carriedVersions: [String: [CarriedDocument]] = [:]
  private var known: Set<Track>?

  init(records: HistoryReader) {
    self.records = records
  }

  /// A recorded document, and for a version the run whose other documents it is read beside; `nil` is the last one in which
  /// it stood.
  struct Pick {
    let document: RecordedDocument
    var run: Int64?

    init(_ version: SchemaVersion, run: Int64? = nil) {
      document = .version(version)
      self.run = run
    }

    init(_ carried: CarriedDocument) {
      self.init(RecordedDocument.carried(carried))
    }

    init(_ document: RecordedDocument) {
      self.document = document
    }
  }

  /// The document that a selector picks for a subject with this timeline; `otherwise` without a selector, and `nil` where
  /// there is none, and for a file. Throws `NothingThere` for a run or release that was never recorded.
  func pick(
    _ selector: VersionSelector?, of subject: SubjectName, _ timeline: [SchemaVersion], otherwise: SchemaVersion?
  ) throws -> Pick? {
    switch selector {
    case nil: return otherwise.map { Pick($0) }
    case .moment(let moment):
      guard let run = try records.latestRun(asOf: moment) else { throw NothingThere.run("run up to \(moment)") }
      return try pick(subject, asOf: run.id)
    case .run(let id):
      guard try records.run(id) != nil else { throw NothingThere.run("run \(id)") }
      return try pick(subject, asOf: id)
    case .version(let name):
      // What a registry lists under a number that nights saw took the place of that.
      if let listed = try listed(subject, name) { return Pick(listed) }
      if let version = timeline.last(where: { $0.coreVersion == name }) { return Pick(version) }
      return try carried(subject, withCoreVersion: name).map { Pick($0) }
    case .ordinal(let number): return timeline.first { $0.ordinal == number }.map { Pick($0) }
    case .release(let title): return try carried(subject, by: title).map { Pick($0) }
    case .track, .source:
      let other = selector?.counterpart(of: subject) ?? subject
      return try records.versions(of: other).last { $0.closedBy == nil }.map { Pick($0) }
    case .file: return nil
    }
  }

  /// A track of a source.
  private struct Track: Hashable {
    let source: String
    let name: String

    init(_ subject: SubjectName) {
      source = subject.source
      name = subject.track
    }
  }

  /// Fails where a selector names a source or a track of which no schema was ever recorded.
  func check(_ selector: VersionSelector?) throws {
    switch selector {
    case .track(let track): try check(track, "track", among: \.name)
    case .source(let source): try check(source, "source", among: \.source)
    default: break
    }
  }

  private func check(_ name: String, _ kind: String, among part: (Track) -> String) throws {
    let known = Set(try tracks().map(part))
    guard !known.contains(name) else { return }
    throw NothingThere.name("\(kind) \(name)", known: known.filter { !$0.isEmpty }.sorted())
  }

  /// Whether the source of `subject` ever had a schema on its track.
  func hasTrack(of subject: SubjectName) throws -> Bool { try tracks().contains(Track(subject)) }

  private func tracks() throws -> Set<Track> {
    if let known { return known }
    let found = Set(try records.subjects().map(Track.init))
    known = found
    return found
  }

  /// The sources of which a release of this title was read.
  func sources(ofRelease title: String) throws -> Set<String> {
    Set(try documents(ofRelease: title).map(\.subject.source))
  }

  /// What the subject's own source carried in a release of this title, else what another one did.
  private func carried(_ subject: SubjectName, by title: String) throws -> CarriedDocument? {
    let namesakes = try documents(ofRelease: title).filter {
      $0.subject.track == subject.track && $0.subject.schema == subject.schema
    }
    return namesakes.first { $0.subject.source == subject.source } ?? namesakes.first
  }

  /// The version with the next lower number, where a registry lists any beside the nights; `nil` elsewhere.
  func numbered(before document: RecordedDocument?) throws -> Pick? {
    guard let document else { return nil }
    return try NumberedVersions(of: document.subject, in: records).before(document).last.map(Pick.init)
  }

  /// What the subject's registry lists under a number beside the nights.
  private func listed(_ subject: SubjectName, _ name: String) throws -> CarriedDocument? {
    guard let number = Int(name), String(number) == name else { return nil }
    return try records.listedVersions(of: subject).first { $0.number == number }.flatMap { try? $0.document.get() }
  }

  /// What an edition of the subject's own source carried with a core version that no run saw stand; the newest, where
  /// several do.
  private func carried(_ subject: SubjectName, withCoreVersion name: String) throws -> CarriedDocument? {
    let known = try carriedVersions[name] ?? records.documents(withCoreVersion: name)
    carriedVersions[name] = known
    return known.filter { $0.subject == subject }.max { $0.carriedSince < $1.carriedSince }
  }

  private func documents(ofRelease title: String) throws -> [CarriedDocument] {
    if let known = releases[title] { return known }
    guard let found = try records.documents(ofRelease: title) else {
      throw NothingThere.name("release \(title)", known: try records.releases())
    }
    guard !found.isEmpty else { throw NothingThere.part(title) }
    releases[title] = found
    return found
  }

  private func pick(_ subject: SubjectName, asOf run: Int64) throws -> Pick? {
    if standing[run] == nil {
      standing[run] = Dictionary(try records.current(asOf: run).map { ($0.subject, $0) }) { first, _ in first }
    }
    return standing[run]?[subject].map { Pick($0, run: run) }
  }
}

extension VersionSelector {
  /// Whether it is a point in time.
  var isMoment: Bool {
    switch self {
    case .moment, .run: true
    default: false
    }
  }

  /// The subject that a track or a source leads to from another one; `nil` for all else.
  func counterpart(of subject: SubjectName) -> SubjectName? {
    switch self {
    case .track(let track): SubjectName(source: subject.source, track: track, schema: subject.schema)
    case .source(let source): SubjectName(source: source, track: subject.track, schema: subject.schema)
    case .moment, .run, .version, .ordinal, .release, .file: nil
    }
  }
}
