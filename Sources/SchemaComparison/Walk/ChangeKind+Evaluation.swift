extension ChangeKind {
  /// Whether the change adds or removes a keyword that marks properties or items as evaluated.
  ///
  /// Beside `unevaluatedProperties` or `unevaluatedItems` such a keyword constrains some values and frees others, so that
  /// syntax does not tell whether more or fewer documents are accepted.
  var marksEvaluation: Bool {
    switch self {
    case .additionalPropertiesForbidden, .additionalPropertiesAllowed, .additionalPropertiesConstrained,
      .additionalPropertiesUnconstrained, .patternPropertyAdded, .patternPropertyRemoved, .dependentSchemaAdded,
      .dependentSchemaRemoved, .itemsAdded, .itemsRemoved, .prefixItemAdded, .prefixItemRemoved, .containsAdded,
      .containsRemoved, .allOfBranchAdded, .allOfBranchRemoved, .anyOfBranchAdded, .anyOfBranchRemoved,
      .anyOfIntroduced, .anyOfDropped, .oneOfBranchAdded, .oneOfBranchRemoved, .oneOfIntroduced, .oneOfDropped,
      .notAdded, .notRemoved, .conditionAdded, .conditionRemoved, .thenAdded, .thenRemoved, .elseAdded, .elseRemoved:
      true
    default: false
    }
  }
}
