/// What must hold between containment answers, whatever the schemas.
package enum Law: String, CaseIterable, Sendable {
  /// Each answer about a schema and its edited form stands up to documents.
  case evidence
  /// The same, where the writers emit declared properties only.
  case declaredEvidence = "declared-evidence"
  /// A ∧ B lies in A and in B.
  case conjunction
  /// A and B lie in A ∨ B.
  case disjunction
  /// What lies in A lies in no schema that excludes A.
  case exclusion
  /// A rewriting that means the same is contained both ways.
  case refactoring
  /// A in B and B in C puts A in C.
  case transitivity
}
