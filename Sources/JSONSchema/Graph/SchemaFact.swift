public import JSONModel

/// One thing that a schema demands of an instance by itself, without schemas inside it, in a form that has one
/// spelling.
public struct SchemaFact: Sendable {
  /// What the fact is about.
  public let name: Name
  /// What it says.
  public let meaning: Meaning
  /// The keyword that says it, which may be another than the fact's name (`const` for allowed values).
  public let keyword: String
  /// The keyword's value as written.
  public let value: JSONValue

  /// What a fact is about; the raw value is the keyword that usually says it.
  public enum Name: String, Sendable, CaseIterable {
    case types = "type"
    case allowedValues = "enum"
    case lowerBound = "minimum"
    case upperBound = "maximum"
    case multipleOf, minLength, maxLength, pattern, format, contentEncoding, contentMediaType
    case minItems, maxItems, uniqueItems, minContains, maxContains
    case minProperties, maxProperties, required, dependentRequired
    case dynamicReference = "$dynamicRef"
    /// `dependencies` after draft-07, where validators disagree whether it still counts.
    case legacyDependencies = "dependencies"
  }

  /// What a fact says.
  public enum Meaning: Sendable {
    case types(TypeSet)
    /// The only values allowed, different from each other, in the order of their canonical text.
    case values([JSONValue])
    case bound(JSONNumber, isExclusive: Bool)
    case number(JSONNumber)
    case text(String)
    case flag
    /// Different names in the order of their bytes.
    case names([ExactText])
    /// For each property, by the order of its bytes, the names that it asks for.
    case namesByTrigger([(trigger: ExactText, names: [ExactText])])
  }
}
