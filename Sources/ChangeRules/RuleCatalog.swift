public import SchemaComparison

/// The register of all rules, in the order of the rules page; a new rule is one line here.
public enum RuleCatalog {
  /// The rules about changes inside a schema, by what they are about; the order is stable and follows `ChangeKind`.
  public static let areas: [RuleArea] = [
    RuleArea(
      "The schema as a whole",
      [
        .schemaConstrained,
        .schemaUnconstrained,
        .schemaForbidden,
        .schemaPermitted,
        .dialectChanged,
        .otherwiseChanged,
      ]),
    RuleArea(
      "Types",
      [
        .typeAdded,
        .typeRemoved,
        .typeChanged,
        .typeConstraintAdded,
        .typeConstraintRemoved,
        .integerBecameNumber,
        .numberBecameInteger,
        .nullAllowed,
        .nullForbidden,
      ]),
    RuleArea(
      "Enumerations and constants",
      [
        .enumValueAdded,
        .enumValueRemoved,
        .enumIntroduced,
        .enumDropped,
        .constAdded,
        .constRemoved,
        .constChanged,
      ]),
    RuleArea(
      "Strings",
      [
        .minLengthAdded,
        .minLengthRemoved,
        .minLengthRaised,
        .minLengthLowered,
        .maxLengthAdded,
        .maxLengthRemoved,
        .maxLengthRaised,
        .maxLengthLowered,
        .patternAdded,
        .patternRemoved,
        .patternChanged,
        .formatAdded,
        .formatRemoved,
        .formatChanged,
        .contentChanged,
      ]),
    RuleArea(
      "Numbers",
      [
        .minimumAdded,
        .minimumRemoved,
        .minimumRaised,
        .minimumLowered,
        .maximumAdded,
        .maximumRemoved,
        .maximumRaised,
        .maximumLowered,
        .multipleOfAdded,
        .multipleOfRemoved,
        .multipleOfChanged,
      ]),
    RuleArea(
      "Objects",
      [
        .requiredPropertyAdded,
        .requiredPropertyRemoved,
        .propertyAddedToOpenObject,
        .propertyAddedToClosedObject,
        .propertyAddedToPartiallyOpenObject,
        .propertyRemovedFromOpenObject,
        .propertyRemovedFromClosedObject,
        .propertyRemovedFromPartiallyOpenObject,
        .additionalPropertiesForbidden,
        .additionalPropertiesAllowed,
        .additionalPropertiesConstrained,
        .additionalPropertiesUnconstrained,
        .patternPropertyAdded,
        .patternPropertyRemoved,
        .propertyNamesAdded,
        .propertyNamesRemoved,
        .minPropertiesAdded,
        .minPropertiesRemoved,
        .minPropertiesRaised,
        .minPropertiesLowered,
        .maxPropertiesAdded,
        .maxPropertiesRemoved,
        .maxPropertiesRaised,
        .maxPropertiesLowered,
        .dependentRequiredAdded,
        .dependentRequiredRemoved,
        .dependentSchemaAdded,
        .dependentSchemaRemoved,
        .unevaluatedPropertiesAdded,
        .unevaluatedPropertiesRemoved,
      ]),
    RuleArea(
      "Arrays",
      [
        .itemsAdded,
        .itemsRemoved,
        .prefixItemAdded,
        .prefixItemRemoved,
        .minItemsAdded,
        .minItemsRemoved,
        .minItemsRaised,
        .minItemsLowered,
        .maxItemsAdded,
        .maxItemsRemoved,
        .maxItemsRaised,
        .maxItemsLowered,
        .uniqueItemsAdded,
        .uniqueItemsRemoved,
        .containsAdded,
        .containsRemoved,
        .minContainsRaised,
        .minContainsLowered,
        .maxContainsRaised,
        .maxContainsLowered,
        .unevaluatedItemsAdded,
        .unevaluatedItemsRemoved,
      ]),
    RuleArea(
      "Combinations",
      [
        .allOfBranchAdded,
        .allOfBranchRemoved,
        .anyOfBranchAdded,
        .anyOfBranchRemoved,
        .anyOfIntroduced,
        .anyOfDropped,
        .oneOfBranchAdded,
        .oneOfBranchRemoved,
        .oneOfIntroduced,
        .oneOfDropped,
        .notAdded,
        .notRemoved,
        .conditionAdded,
        .conditionRemoved,
        .thenAdded,
        .thenRemoved,
        .elseAdded,
        .elseRemoved,
      ]),
  ]

  /// The rules about a schema as a file.
  public static let fileRules: [FileRule] = [
    .schemaAdded,
    .schemaRemoved,
    .schemaUnreadable,
    .schemaReadableAgain,
    .versionRewritten,
    .earlierVersionUnread,
    .schemaDeprecated,
    .schemaUndeprecated,
  ]

  /// The rules about documents that no finding on a change accounts for.
  public static let containmentRules: [ContainmentRule] = [
    .containmentRefutesBackward,
    .containmentRefutesForward,
  ]

  /// All rules about changes inside a schema.
  public static let rules: [ChangeRule] = areas.flatMap(\.rules)

  /// The rule that judges `kind`.
  ///
  /// A kind without a rule would be a gap in the register, which a test forbids; it would be judged as a change whose
  /// meaning is open rather than be passed over.
  public static func rule(for kind: ChangeKind) -> ChangeRule { byKind[kind] ?? .otherwiseChanged }

  /// The rule about changes with this id, or `nil` for any other id.
  public static func rule(id: String) -> ChangeRule? { ChangeKind(rawValue: id).flatMap { byKind[$0] } }

  /// The rule about files with this id, or `nil` for any other id.
  public static func fileRule(id: String) -> FileRule? { fileRules.first { $0.id == id } }

  private static let byKind = Dictionary(rules.map { ($0.kind, $0) }) { first, _ in first }
}

/// A section of the rules page: the rules about one part of JSON Schema.
public struct RuleArea: Sendable {
  /// The heading.
  public let title: String
  /// The rules, in the order of their kinds.
  public let rules: [ChangeRule]

  init(_ title: String, _ rules: [ChangeRule]) {
    self.title = title
    self.rules = rules
  }
}
