import DriftModel
import JSONModel

/// SplitMix64: small, seeded, the same on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Nights of two sources that drift, lose schemas, fail in part and fail as a whole, and are read on one track or on all.
struct RandomNights {
  static let sources = ["core", "pins"]
  private static let tracks = ["v1", "v2"]
  private static let names = ["a", "b", "c"]
  private var random: SeededGenerator
  /// What each source would give if it were read in full.
  private var offered: [SubjectName: FetchedSchema] = [:]
  /// The one track that each source is asked for.
  private var filters: [String: String] = [:]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func next() -> [CollectionOutcome] {
    Self.sources.filter { _ in chance(95) }.map { source in
      let subjects = Self.subjects(of: source)
      for subject in subjects where chance(25) { drift(subject) }
      if chance(20) { filters[source] = ([nil] + Self.tracks).randomElement(using: &random) ?? nil }
      let filter = filters[source]
      let all = subjects.filter { filter == nil || $0.track == filter }.compactMap { offered[$0] }
      switch Int.random(in: 0..<10, using: &random) {
      case 0: return reading([], failures: [failure(source: source)], source: source, only: filter)
      case 1, 2: return partial(all, source: source, only: filter)
      default: return reading(all, source: source, only: filter)
      }
    }
  }

  /// Every schema that a source may ever offer.
  static func subjects(of source: String) -> [SubjectName] {
    tracks.flatMap { track in names.map { subject($0, source, track: track) } }
  }

  private mutating func drift(_ subject: SubjectName) {
    guard chance(75) else {
      offered[subject] = nil
      return
    }
    let number = Int.random(in: 1...4, using: &random)
    let text = ["{1}", "{1}#x", "{2}", "{?"][number - 1]
    offered[subject] = schema(
      subject.schema, text, core: ["1", "2", nil].randomElement(using: &random) ?? nil, deprecated: chance(20),
      source: subject.source, track: subject.track)
  }

  /// Some of the schemas, the rest named as failed or covered by a failure of the source.
  private mutating func partial(_ all: [FetchedSchema], source: String, only filter: String?) -> CollectionOutcome {
    let read = all.filter { _ in chance(60) }
    let left = all.map(\.subject).filter { subject in !read.contains { $0.subject == subject } }
    let failures = left.map { failure($0.schema, source: source, track: $0.track) }
    let whole = [failure(source: source)]
    return reading(
      read, failures: chance(50) && !failures.isEmpty ? failures : whole, source: source, only: filter)
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
}
