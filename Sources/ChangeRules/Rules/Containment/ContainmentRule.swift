/// The judgement of a direction that a document shows to break where no finding on a change says so.
public struct ContainmentRule: Sendable, Identifiable {
  /// The public name; released ids keep their meaning.
  public let id: String
  /// What happened, in a few words, without a full stop.
  public let title: String
  /// Why it matters and to whom, in one or two sentences.
  public let rationale: String
  /// The direction that the document breaks.
  public let direction: Direction
  /// What the document says of the accepted documents.
  public let effect: Effect

  init(id: String, title: String, rationale: String, direction: Direction, effect: Effect) {
    self.id = id
    self.title = title
    self.rationale = rationale
    self.direction = direction
    self.effect = effect
  }

  /// The severity under a policy: breaking where the mode asks for the direction.
  func severity(under policy: Policy) -> Severity {
    policy.severities[id] ?? (policy.mode.checks(direction) ? .breaking : .compatible)
  }
}
