/// The words of a finding in two halves, since a change whose direction is not settled keeps only the first.
public struct RuleMessage: Sendable, Hashable {
  /// What happened, and to what, as a clause without a full stop.
  public let fact: String
  /// Who is hurt and how, as a clause without a full stop.
  public let consequence: String

  /// A message from its two halves.
  public init(_ fact: String, consequence: String) {
    self.fact = fact
    self.consequence = consequence
  }

  /// Both halves in one sentence without a full stop.
  public var text: String { "\(fact): \(consequence)" }
}
