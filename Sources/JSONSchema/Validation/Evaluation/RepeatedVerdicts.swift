/// The verdicts of a long run, so that schemas that apply each other over and over are judged once for each value.
///
/// Verdicts that depend on the dynamic scope, or that also tell what was evaluated, are not among them.
struct RepeatedVerdicts {
  /// After how many steps a run begins to keep them; before, looking them up would cost more than it saves.
  static let beginning = 100_000
  private static let most = 1_000_000

  private var verdicts: [UInt64: Bool] = [:]

  private static func key(_ record: Int, _ value: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: record) << 32 | UInt64(truncatingIfNeeded: value)
  }

  /// The verdict of a record on a value, nil where it is not known.
  func verdict(_ record: Int, _ value: Int) -> Bool? { verdicts[Self.key(record, value)] }

  mutating func keep(_ verdict: Bool, _ record: Int, _ value: Int) {
    if verdicts.count < Self.most { verdicts[Self.key(record, value)] = verdict }
  }
}
