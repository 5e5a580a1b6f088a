public import SchemaComparison

/// The judgement of one kind of change: a value with its reason and with examples that are its tests and its page.
///
/// A rule is syntactic. It says what the change does to the set of accepted documents *by itself*, at a place that can
/// be reached; whether another keyword makes up for it is a question for containment.
public struct ChangeRule: Sendable, Identifiable {
  /// The public name, the raw value of `kind`; released ids keep their meaning.
  public var id: String { kind.rawValue }
  /// The kind of change that the rule judges; every kind has exactly one rule.
  public let kind: ChangeKind
  /// The change in a few words, such as `A property became required`.
  public let title: String
  /// Why it matters and to whom, in one or two sentences.
  public let rationale: String
  /// What the change does to the accepted documents, read as plain set inclusion.
  public let strict: EffectClaim
  /// What the change does where writers emit only the properties that their schema declares.
  public let declared: EffectClaim
  /// How the effect becomes a severity.
  public let weight: Weight
  /// Pairs of schemas in which the rule must find the change; at least one.
  public let examples: [RuleExample]
  /// The finding's words: what happened, to what, and who is hurt.
  public let message: @Sendable (Change) -> RuleMessage

  /// Creates a rule whose effect is the same in both readings.
  public init(
    kind: ChangeKind, title: String, rationale: String, strict: EffectClaim, weight: Weight = .byEffect,
    examples: [RuleExample], message: @escaping @Sendable (Change) -> RuleMessage
  ) {
    self.init(
      kind: kind, title: title, rationale: rationale, strict: strict, declared: strict, weight: weight,
      examples: examples, message: message)
  }

  /// Creates a rule with an effect for each reading.
  public init(
    kind: ChangeKind, title: String, rationale: String, strict: EffectClaim, declared: EffectClaim,
    weight: Weight = .byEffect, examples: [RuleExample], message: @escaping @Sendable (Change) -> RuleMessage
  ) {
    self.kind = kind
    self.title = title
    self.rationale = rationale
    self.strict = strict
    self.declared = declared
    self.weight = weight
    self.examples = examples
    self.message = message
  }

  /// How a rule's effect becomes a severity.
  public enum Weight: Sendable, Equatable {
    /// Breaking where the mode asks for a direction that the effect breaks, otherwise compatible.
    case byEffect
    /// Risky where `byEffect` would say breaking: the rule cannot tell, only containment can.
    case undecided
    /// Breaking in every mode but NONE, although documents may still validate, since readers lose something.
    case readersLose
    /// Always this severity, for keywords that validators do not look at.
    case fixed(Severity)
  }
}
