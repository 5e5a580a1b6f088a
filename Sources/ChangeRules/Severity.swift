/// How much a finding matters under the mode in force, from least to most.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Words for people: nothing that a validator looks at.
  case metadata
  /// A structural change that the mode allows.
  case compatible
  /// A change that may break, where the rule cannot tell, or that breaks readers which do more than validate.
  case risky
  /// A change that the mode forbids.
  case breaking

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The order from metadata, the least, to breaking.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
