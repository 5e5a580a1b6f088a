public import SchemaComparison

/// The judgement of one pair of versions: findings from the rules, and what is proved of the accepted documents.
public struct Verdict: Sendable {
  /// The findings, worst first, then by pointer and rule.
  public let findings: [Finding]
  /// How far containment stands behind the findings, in the directions that the mode checks and under the policy's reading.
  public let proof: Proof
  /// The two directions read strictly.
  public let strict: Answers
  /// The two directions where writers emit only the properties that their schema declares.
  public let declared: Answers

  /// A verdict with all its parts, as `Judge` puts it together; findings come in the order of the outputs.
  public init(findings: [Finding], proof: Proof, strict: Answers, declared: Answers) {
    self.findings = findings
    self.proof = proof
    self.strict = strict
    self.declared = declared
  }

  /// The worst severity, or `nil` where there is no finding.
  public var severity: Severity? { findings.map(\.severity).max() }

  /// One answer for each direction.
  public struct Answers: Sendable, Hashable {
    /// Whether readers on the new version accept all documents of the old one.
    public let backward: Answer
    /// Whether readers on the old version accept all documents of the new one.
    public let forward: Answer

    /// The answers for the two directions.
    public init(backward: Answer, forward: Answer) {
      self.backward = backward
      self.forward = forward
    }

    /// The answer for one direction.
    public subscript(direction: Direction) -> Answer { direction == .backward ? backward : forward }
  }
}
