import DriftModel
import JSONModel

/// The answer of `/index`: which schemas the registry offers, and what of the list cannot be used.
struct RegistryIndex {
  private(set) var entries: [RegistryIndexEntry] = []
  private(set) var failures: [CollectionFailure] = []
  private(set) var remarks: [Problem] = []

  /// The part of the index that `source` watches.
  ///
  /// An index without a single schema is not believed: it would read as the removal of everything.
  init(_ answer: JSONAnswer, for source: SourceDefinition, maximumSchemas: Int) throws(ResourceFailure) {
    let tracks = try answer.member("tracks")
    var listed: [RegistryIndexEntry] = []
    for (track, content) in try tracks.members() where source.track == nil || source.track == track {
      do {
        listed += try entries(of: track, in: content, source: source)
      } catch {
        failures.append(error.of(nil))
      }
      guard listed.count <= maximumSchemas else {
        throw tracks.failure("the index lists more than \(maximumSchemas) schemas")
      }
    }
    guard !listed.isEmpty || !failures.isEmpty else {
      throw tracks.failure("the index lists no schema" + (source.track.map { " on track \($0)" } ?? ""))
    }
    keepUnambiguous(listed)
  }

  private mutating func entries(
    of track: String, in content: JSONAnswer, source: SourceDefinition
  ) throws(ResourceFailure) -> [RegistryIndexEntry] {
    let schemas = try content.member("schemas")
    let elements = try schemas.elements()
    if let count = try content.optionalMember("count"), try count.integer() != elements.count {
      failures.append(
        count.failure("the index counts \(try count.integer()) schemas and lists \(elements.count)").of(nil))
    }
    if elements.isEmpty {
      remarks.append(
        Problem(
          what: "the registry lists no schema on track \(track)", place: schemas.place,
          next: "ask the registry's operators if that is meant"))
    }
    var listed: [RegistryIndexEntry] = []
    for element in elements {
      do {
        listed.append(try RegistryIndexEntry(element, track: track, source: source.name))
      } catch {
        failures.append(error.of(RegistryIndexEntry.subject(of: element, track: track, source: source.name)))
      }
    }
    return listed
  }

  /// Takes over the entries whose subject occurs once; the others are failures, since none is more right than another,
  /// and neither is the readable one of two entries more right than the unreadable one.
  private mutating func keepUnambiguous(_ listed: [RegistryIndexEntry]) {
    let unreadable = Set(failures.compactMap(\.subject))
    for (subject, entries) in Dictionary(grouping: listed, by: \.subject) where !unreadable.contains(subject) {
      if let entry = entries.first, entries.count == 1 {
        self.entries.append(entry)
      } else if let last = entries.last {
        failures.append(last.place.failure("the index lists this schema \(entries.count) times").of(subject))
      }
    }
    entries.sort { $0.subject < $1.subject }
  }
}
