/// The kinds of structural change, each named after what happened; the raw value is also the id of the rule that judges it.
///
/// Terms: a bound is *raised* or *lowered* by value; an object is *open* where undeclared properties are allowed with any
/// value, *closed* where they are not allowed at all, *partially open* where a schema or a pattern governs them.
public enum ChangeKind: String, CaseIterable, Sendable {
  // The schema as a whole
  case schemaConstrained = "schema-constrained"  // absent or `true` before, a schema now, where no other kind says it
  case schemaUnconstrained = "schema-unconstrained"  // a schema before, absent or `true` now
  case schemaForbidden = "schema-forbidden"  // anything else before, `false` now
  case schemaPermitted = "schema-permitted"  // `false` before, anything else now
  case dialectChanged = "dialect-changed"

  // type
  case typeAdded = "type-added"  // one more type in the list; name = the type
  case typeRemoved = "type-removed"
  case typeChanged = "type-changed"  // no type of the old list stands in the new one
  case typeConstraintAdded = "type-constraint-added"  // no `type` before
  case typeConstraintRemoved = "type-constraint-removed"
  case integerBecameNumber = "integer-became-number"
  case numberBecameInteger = "number-became-integer"
  case nullAllowed = "null-allowed"
  case nullForbidden = "null-forbidden"

  // enum and const
  case enumValueAdded = "enum-value-added"
  case enumValueRemoved = "enum-value-removed"
  case enumIntroduced = "enum-introduced"
  case enumDropped = "enum-dropped"
  case constAdded = "const-added"
  case constRemoved = "const-removed"
  case constChanged = "const-changed"

  // strings
  case minLengthAdded = "min-length-added"
  case minLengthRemoved = "min-length-removed"
  case minLengthRaised = "min-length-raised"
  case minLengthLowered = "min-length-lowered"
  case maxLengthAdded = "max-length-added"
  case maxLengthRemoved = "max-length-removed"
  case maxLengthRaised = "max-length-raised"
  case maxLengthLowered = "max-length-lowered"
  case patternAdded = "pattern-added"
  case patternRemoved = "pattern-removed"
  case patternChanged = "pattern-changed"
  case formatAdded = "format-added"
  case formatRemoved = "format-removed"
  case formatChanged = "format-changed"
  case contentChanged = "content-changed"  // contentEncoding, contentMediaType, contentSchema

  // numbers; an exclusive bound is tighter than an inclusive one of the same value
  case minimumAdded = "minimum-added"
  case minimumRemoved = "minimum-removed"
  case minimumRaised = "minimum-raised"
  case minimumLowered = "minimum-lowered"
  case maximumAdded = "maximum-added"
  case maximumRemoved = "maximum-removed"
  case maximumRaised = "maximum-raised"
  case maximumLowered = "maximum-lowered"
  case multipleOfAdded = "multiple-of-added"
  case multipleOfRemoved = "multiple-of-removed"
  case multipleOfChanged = "multiple-of-changed"

  // objects
  case requiredAdded = "required-property-added"  // name = the property, whether declared or not
  case requiredRemoved = "required-property-removed"
  case propertyAddedToOpen = "property-added-to-open-object"
  case propertyAddedToClosed = "property-added-to-closed-object"
  case propertyAddedToPartiallyOpen = "property-added-to-partially-open-object"
  case propertyRemovedFromOpen = "property-removed-from-open-object"
  case propertyRemovedFromClosed = "property-removed-from-closed-object"
  case propertyRemovedFromPartiallyOpen = "property-removed-from-partially-open-object"
  case additionalPropertiesForbidden = "additional-properties-forbidden"
  case additionalPropertiesAllowed = "additional-properties-allowed"
  case additionalPropertiesConstrained = "additional-properties-constrained"  // any value before, a schema now
  case additionalPropertiesUnconstrained = "additional-properties-unconstrained"
  case patternPropertyAdded = "pattern-property-added"
  case patternPropertyRemoved = "pattern-property-removed"
  case propertyNamesAdded = "property-names-added"
  case propertyNamesRemoved = "property-names-removed"
  case minPropertiesAdded = "min-properties-added"
  case minPropertiesRemoved = "min-properties-removed"
  case minPropertiesRaised = "min-properties-raised"
  case minPropertiesLowered = "min-properties-lowered"
  case maxPropertiesAdded = "max-properties-added"
  case maxPropertiesRemoved = "max-properties-removed"
  case maxPropertiesRaised = "max-properties-raised"
  case maxPropertiesLowered = "max-properties-lowered"
  case dependentRequiredAdded = "dependent-required-added"  // name = the property that asks for others
  case dependentRequiredRemoved = "dependent-required-removed"
  case dependentSchemaAdded = "dependent-schema-added"
  case dependentSchemaRemoved = "dependent-schema-removed"
  case unevaluatedPropertiesAdded = "unevaluated-properties-added"
  case unevaluatedPropertiesRemoved = "unevaluated-properties-removed"

  // arrays
  case itemsAdded = "items-added"
  case itemsRemoved = "items-removed"
  case prefixItemAdded = "prefix-item-added"
  case prefixItemRemoved = "prefix-item-removed"
  case minItemsAdded = "min-items-added"
  case minItemsRemoved = "min-items-removed"
  case minItemsRaised = "min-items-raised"
  case minItemsLowered = "min-items-lowered"
  case maxItemsAdded = "max-items-added"
  case maxItemsRemoved = "max-items-removed"
  case maxItemsRaised = "max-items-raised"
  case maxItemsLowered = "max-items-lowered"
  case uniqueItemsAdded = "unique-items-added"
  case uniqueItemsRemoved = "unique-items-removed"
  case containsAdded = "contains-added"
  case containsRemoved = "contains-removed"
  case minContainsRaised = "min-contains-raised"
  case minContainsLowered = "min-contains-lowered"
  case maxContainsRaised = "max-contains-raised"  // absent counts as without limit
  case maxContainsLowered = "max-contains-lowered"
  case unevaluatedItemsAdded = "unevaluated-items-added"
  case unevaluatedItemsRemoved = "unevaluated-items-removed"

  // combinations
  case allOfBranchAdded = "all-of-branch-added"
  case allOfBranchRemoved = "all-of-branch-removed"
  case anyOfBranchAdded = "any-of-branch-added"
  case anyOfBranchRemoved = "any-of-branch-removed"
  case anyOfIntroduced = "any-of-introduced"
  case anyOfDropped = "any-of-dropped"
  case oneOfBranchAdded = "one-of-branch-added"
  case oneOfBranchRemoved = "one-of-branch-removed"
  case oneOfIntroduced = "one-of-introduced"
  case oneOfDropped = "one-of-dropped"
  case notAdded = "not-added"
  case notRemoved = "not-removed"
  case conditionAdded = "condition-added"  // `if` with `then` or `else`
  case conditionRemoved = "condition-removed"
  case thenAdded = "then-added"
  case thenRemoved = "then-removed"
  case elseAdded = "else-added"
  case elseRemoved = "else-removed"

  // anything structural that no kind above describes, so that a difference is never silent
  case otherwiseChanged = "otherwise-changed"
}
