/// A direction of compatibility: whose documents meet whose readers.
public enum Direction: String, Sendable, CaseIterable {
  /// Documents of the old version, readers of the new one.
  case backward
  /// Documents of the new version, readers still on the old one.
  case forward

  /// Who is hurt where this direction breaks, as a clause.
  public var hurt: String {
    switch self {
    case .backward: "readers on the new version reject documents written before"
    case .forward: "readers still on the old version reject new documents"
    }
  }
}
