/// What a change does to the set of accepted documents.
public enum Effect: String, Sendable, CaseIterable {
  /// Some documents that the old version accepts are rejected by the new one: BACKWARD breaks.
  case narrows
  /// Some documents that the new version accepts are rejected by the old one: FORWARD breaks.
  case widens
  /// Both of them, or a rule cannot tell which.
  case both
  /// The set stays as it is.
  case none

  /// Whether documents of the old version may be rejected by the new one.
  public var breaksBackward: Bool { self == .narrows || self == .both }
  /// Whether documents of the new version may be rejected by the old one.
  public var breaksForward: Bool { self == .widens || self == .both }

  /// The directions that the effect breaks, backward first.
  public var breaks: [Direction] { Direction.allCases.filter { $0 == .backward ? breaksBackward : breaksForward } }

  /// The effect of two changes together, if neither makes up for the other.
  public func joined(with other: Effect) -> Effect {
    switch (breaksBackward || other.breaksBackward, breaksForward || other.breaksForward) {
    case (true, true): .both
    case (true, false): .narrows
    case (false, true): .widens
    case (false, false): .none
    }
  }
}
