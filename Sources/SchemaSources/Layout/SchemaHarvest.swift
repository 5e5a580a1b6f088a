import DriftModel
import JSONModel

/// The schemas gathered so far, one a subject and of the wanted track only.
struct SchemaHarvest {
  let source: SourceDefinition
  private(set) var fetched: [FetchedSchema] = []
  private var positions: [SubjectName: Int] = [:]
  private var otherTracks: Set<String> = []
  var failures: [CollectionFailure] = []
  var remarks: [Problem] = []
  var pins: [PinMetadata] = []

  init(source: SourceDefinition) {
    self.source = source
  }

  /// Whether the configuration asks for `track`; a track that it does not ask for is noted for the message.
  mutating func wants(track: String) -> Bool {
    guard let wanted = source.track, wanted != track else { return true }
    otherTracks.insert(track)
    return false
  }

  /// Keeps `schema`, unless its subject is there already: the first one stays.
  ///
  /// A second file that says the same is worth a remark only; one that differs leaves open which of them is right.
  mutating func add(_ schema: FetchedSchema) {
    guard let position = positions[schema.subject] else {
      positions[schema.subject] = fetched.count
      fetched.append(schema)
      return
    }
    let kept = fetched[position]
    let problem = Problem(
      what: "two files stand for the schema \(schema.subject); \(kept.location) is used", place: schema.location,
      next: "remove or rename one of them")
    let agrees =
      kept.bytes == schema.bytes && kept.coreVersion == schema.coreVersion && kept.deprecated == schema.deprecated
      && (kept.doubt == nil) == (schema.doubt == nil)
    if agrees {
      remarks.append(problem)
    } else {
      failures.append(CollectionFailure(subject: schema.subject, reason: .malformed, problem: problem))
    }
  }

  /// The reading, which fails where nothing was gathered: an empty reading is not believed. A failure of the source
  /// that is there already says why.
  func reading(_ kind: ReadingKind, at place: String) -> LayoutReading {
    var failures = failures
    if fetched.isEmpty && !failures.contains(where: { $0.subject == nil }) {
      failures.append(emptiness(at: place).collectionFailure())
    }
    return LayoutReading(kind: kind, fetched: fetched, failures: failures, remarks: remarks, pins: pins)
  }

  private func emptiness(at place: String) -> FileFailure {
    guard let wanted = source.track, !otherTracks.isEmpty else {
      return FileFailure(
        .malformed, "no schema could be read, and an empty reading is not believed", at: place,
        next: "point the source at a folder or an archive that holds schemas")
    }
    let others = otherTracks.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
    return FileFailure(
      .malformed, "no schema is of the track \"\(wanted)\"; the tracks here are \(others)", at: place,
      next: "set the source's track to one of them, or leave it out to read all")
  }
}
