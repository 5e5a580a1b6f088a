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

/// Nights of two sources that drift, lose schemas, fail in part and fail as a whole.
struct RandomNights {
  static let sources = ["core", "pins"]
  static let names = ["a", "b", "c", "d", "e"]
  private var random: SeededGenerator
  /// What each source would give if it were read in full.
  private var offered: [SubjectName: FetchedSchema] = [:]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func next() -> [CollectionOutcome] {
    Self.sources.filter { _ in chance(95) }.map { source in
      for name in Self.names where chance(25) { drift(subject(name, source)) }
      let all = Self.names.compactMap { offered[subject($0, source)] }
      switch Int.random(in: 0..<10, using: &random) {
      case 0: return reading([], failures: [failure(source: source)], source: source)
      case 1, 2: return partial(all, source: source)
      default: return reading(all, source: source)
      }
    }
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
      source: subject.source)
  }

  /// Some of the schemas, the rest named as failed or covered by a failure of the source.
  private mutating func partial(_ all: [FetchedSchema], source: String) -> CollectionOutcome {
    let read = all.filter { _ in chance(60) }
    let left = all.map(\.subject).filter { subject in !read.contains { $0.subject == subject } }
    let failures = left.map { failure($0.schema, source: source) }
    let whole = [failure(source: source)]
    return reading(read, failures: chance(50) && !failures.isEmpty ? failures : whole, source: source)
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
}
