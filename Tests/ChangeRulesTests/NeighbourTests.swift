import ChangeRules
import JSONModel
import JSONSchema
import SchemaComparison
import Testing

@Suite("What another schema at the same place may declare")
struct NeighbourTests {
  private func severities(_ old: String, _ new: String) throws -> [Severity] {
    let before = try SchemaDocument(JSONDocument(parsing: old))
    let after = try SchemaDocument(JSONDocument(parsing: new))
    return SchemaDiff(old: before, new: after).changes.map { Judge().judge($0).severity }
  }

  /// Pairs in which a document of declared properties alone is accepted by one side and rejected by the other.
  static let breaking = [
    (
      #"{"properties":{"c":{},"zip":{}},"if":{"required":["c"]},"then":{"required":["zip"]}}"#,
      #"{"properties":{"c":{},"zip":{}},"if":{"required":["c"]},"then":{"required":["zip"],"properties":{"zip":{"minLength":5}}}}"#
    ),
    (
      #"{"properties":{"a":{"type":"string"}},"allOf":[{"properties":{"b":{}}}]}"#,
      #"{"properties":{"a":{"type":"string"}},"allOf":[{"properties":{"b":{},"a":{"maxLength":1}}}]}"#
    ),
    (
      ##"{"$ref":"#/$defs/base","properties":{"b":{}},"$defs":{"base":{"properties":{"a":{}}}}}"##,
      ##"{"$ref":"#/$defs/base","properties":{"b":{}},"additionalProperties":false,"$defs":{"base":{"properties":{"a":{}}}}}"##
    ),
    (
      #"{"properties":{"a":{}},"allOf":[{"properties":{"b":{}},"additionalProperties":false}]}"#,
      #"{"properties":{"a":{}},"allOf":[{"properties":{"b":{}}}]}"#
    ),
    (#"{"required":["a"]}"#, #"{"required":["a"],"properties":{"a":{"type":"string"}}}"#),
    (
      #"{"additionalProperties":{"type":"number"},"allOf":[{"required":["a"]}]}"#,
      #"{"additionalProperties":{"type":"number"},"allOf":[{"required":["a"],"properties":{"a":{"type":"integer"}}}]}"#
    ),
  ]

  @Test("keeps a change from being called compatible", arguments: breaking)
  func neighbours(_ old: String, _ new: String) throws {
    #expect(try severities(old, new).contains { $0 >= .risky })
  }

  @Test("an optional property of a model that is merely optional itself stays compatible")
  func wrapper() throws {
    func text(_ more: String) -> String {
      ##"{"properties":{"node":{"anyOf":[{"$ref":"#/$defs/N"},{"type":"null"}]}},"$defs":{"N":{"properties":{"a":{}\##(more)}}}}"##
    }
    #expect(try severities(text(""), text(#","b":{"type":"string"}"#)) == [.compatible])
  }
}
