extension FindingEntry {
  /// How much a finding matters under the mode in force, from least to most.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Words for people: nothing that a validator looks at.
    case metadata
    /// A structural change that the mode allows.
    case compatible
    /// A change that may break, where the rule cannot tell.
    case risky
    /// A change that the mode forbids.
    case breaking

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  /// What a change does to the set of accepted documents.
  public enum Effect: String, CaseIterable, Sendable {
    /// Some documents are no longer accepted.
    case narrows
    /// Some documents are accepted that were not.
    case widens
    /// Both of them, or it cannot be told which.
    case both
    /// The set stays as it is.
    case none
  }

  /// A direction of compatibility.
  public enum Direction: String, CaseIterable, Sendable {
    /// Readers with the new version, documents of the old one.
    case backward
    /// Readers with the old version, documents of the new one.
    case forward
  }

  /// Whether a finding counts.
  public enum Status: String, CaseIterable, Sendable {
    case open
    /// Accepted by somebody for a time: shown everywhere and never counted.
    case suppressed
  }
}
