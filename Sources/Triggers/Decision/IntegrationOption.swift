public import DriftModel

/// One way to integrate, with what it costs and needs.
public struct IntegrationOption: Hashable, Sendable, Identifiable {
  /// The word by which a review decides for it.
  public let decision: ReviewDecision
  public let title: String
  /// The effort in hours.
  public let hours: ClosedRange<Int>
  public let value: String
  public let risk: String
  public let dependencies: String
  public let scope: [String]
  public let bestFor: String

  public var id: ReviewDecision { decision }

  /// Contract tests in CI alone.
  public static let ciOnly = IntegrationOption(
    decision: .optionA, title: "Option A: CI-Only Integration", hours: 6...8, value: "Medium (contract validation)",
    risk: "Low", dependencies: "None (uses GitHub Artifacts)",
    scope: ["Download schemas from Core GitHub releases", "Run contract tests in CI", "No runtime integration"],
    bestFor: "Quick wins before Registry deployment")

  /// The whole integration.
  public static let full = IntegrationOption(
    decision: .optionB, title: "Option B: Full Integration", hours: 20...40, value: "High (full validation)",
    risk: "Medium", dependencies: "Registry deployed, SDK exists",
    scope: ["CI contract tests", "Runtime schema validation", "Version negotiation", "Caching and monitoring"],
    bestFor: "After Registry is production-ready")

  public static let all = [ciOnly, full]

  /// The hours of doing one and later the other.
  public static let bothHours =
    ciOnly.hours.lowerBound + full.hours.lowerBound...ciOnly.hours.upperBound + full.hours.upperBound
}
