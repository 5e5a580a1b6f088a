/// The judgement of one pair of versions: findings from the rules, and what is proved of the accepted documents.
public struct Verdict: Sendable {
  /// The findings, worst first, then by pointer and rule.
  public let findings: [Finding]
  /// How far containment stands behind the findings.
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
  }
}

/// What is known of one direction under one reading, by proof and never by rule alone.
public enum Answer: Sendable, Hashable {
  /// Proved: no document of the writers' version is rejected by the readers' version.
  case compatible
  /// Proved by a document that the writers' version accepts and the readers' version rejects.
  case breaking
  /// Not decided, and why.
  case undetermined(reason: String)

  /// The word in the JSON report.
  public var word: String {
    switch self {
    case .compatible: "compatible"
    case .breaking: "breaking"
    case .undetermined: "undetermined"
    }
  }

  /// Why there is no answer, where there is none.
  public var reason: String? {
    if case .undetermined(let reason) = self { reason } else { nil }
  }
}

/// How far containment stands behind the findings of the rules.
public enum Proof: String, Sendable, CaseIterable {
  /// The versions are structurally equal: they accept the same documents.
  case proved
  /// A document shows what the rules say.
  case confirmed
  /// Containment proves that nothing is lost although a rule says so.
  case disputed
  /// Nothing is proved in either way; the findings count as configured.
  case unproven
}
