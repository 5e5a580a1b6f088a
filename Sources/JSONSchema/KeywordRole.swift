public import JSONModel

/// What a keyword is for, as far as a comparison cares.
public enum KeywordRole: Sendable {
  /// Says something about the accepted instances, or leads to schemas that do.
  case structure
  /// Holds schemas that apply only where a reference leads to them.
  case definitions
  /// Tells people or programs something that no validator looks at; unknown keywords are among them.
  case annotation
  /// Names the schema or its dialect, so that it matters to references alone.
  case identity
}

extension Dialect {
  /// The role of a keyword in this dialect.
  public func role(of keyword: String) -> KeywordRole {
    guard KeywordTable.shape(of: keyword, in: self) != nil else { return .annotation }
    return switch keyword {
    case "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "$comment": .annotation
    case "$schema", "$id", "id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary": .identity
    case "$defs", "definitions": .definitions
    default: .structure
    }
  }

  /// The schemas that a keyword's value holds, by their tokens below the keyword; one schema alone has no token.
  public func schemas(in value: JSONValue, of keyword: String) -> [(token: String?, schema: JSONValue)] {
    KeywordTable.shape(of: keyword, in: self).map { Subschemas.schemas(in: value, $0) } ?? []
  }
}
