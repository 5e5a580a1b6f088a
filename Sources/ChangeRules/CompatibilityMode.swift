/// The compatibility modes, named as in Confluent's schema registry.
///
/// BACKWARD asks that readers with the new version accept documents of the old one; FORWARD that readers with the old
/// version accept documents of the new one; FULL asks for both, and is the default, since a monitor cannot know on
/// which side its readers stand. The transitive forms compare with every earlier version, not only with the previous.
public enum CompatibilityMode: String, Sendable, CaseIterable {
  /// New readers, documents of the previous version.
  case backward = "BACKWARD"
  /// New readers, documents of every earlier version.
  case backwardTransitive = "BACKWARD_TRANSITIVE"
  /// Readers on the previous version, new documents.
  case forward = "FORWARD"
  /// Readers on every earlier version, new documents.
  case forwardTransitive = "FORWARD_TRANSITIVE"
  /// Both directions, against the previous version.
  case full = "FULL"
  /// Both directions, against every earlier version.
  case fullTransitive = "FULL_TRANSITIVE"
  /// Nothing is forbidden; findings are still told.
  case none = "NONE"

  /// Whether documents of an old version must be accepted by the new one.
  public var checksBackward: Bool {
    switch self {
    case .backward, .backwardTransitive, .full, .fullTransitive: true
    case .forward, .forwardTransitive, .none: false
    }
  }

  /// Whether documents of a new version must be accepted by the old one.
  public var checksForward: Bool {
    switch self {
    case .forward, .forwardTransitive, .full, .fullTransitive: true
    case .backward, .backwardTransitive, .none: false
    }
  }

  /// Whether the mode forbids breaks of a direction.
  public func checks(_ direction: Direction) -> Bool { direction == .backward ? checksBackward : checksForward }

  /// Whether the mode forbids anything at all.
  public var checksAnything: Bool { checksBackward || checksForward }

  /// Whether every earlier version is compared, rather than only the previous one.
  public var isTransitive: Bool {
    switch self {
    case .backwardTransitive, .forwardTransitive, .fullTransitive: true
    case .backward, .forward, .full, .none: false
    }
  }
}
