extension ChangeKind {
  /// Whether the change is harmless to writers that emit only declared properties, unless another schema at the same place
  /// declares the property: through `allOf`, `$ref` with siblings, `then` and their like.
  var dependsOnNeighbours: Bool {
    switch self {
    case .propertyAddedToOpen, .propertyAddedToPartiallyOpen, .additionalPropertiesForbidden,
      .additionalPropertiesAllowed, .additionalPropertiesConstrained, .additionalPropertiesUnconstrained:
      true
    default: false
    }
  }

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
