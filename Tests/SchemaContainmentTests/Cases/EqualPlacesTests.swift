import JSONModel
import JSONSchema
import SchemaContainment
import Testing

/// Equal texts in two schemas that lead back to themselves, behind which something else stands.
@Suite("Equal texts are not equal schemas")
struct EqualPlacesTests {
  @Test(
    "sees what a reference leads to",
    arguments: [
      ##""dependencies":{"b":{"$ref":"#/definitions/C"}}"##, ##""additionalProperties":{"$ref":"#/definitions/C"}"##,
      ##""allOf":[{"properties":{"b":{"$ref":"#/definitions/C"}}}]"##,
      ##""patternProperties":{"^b$":{"$ref":"#/definitions/C"}}"##,
      ##""dependencies":{"a":["b"],"b":{"not":{"$ref":"#/definitions/D"}}}"##,
    ])
  func differsBehindTheReference(_ keyword: String) throws {
    let accepting = Self.recursive(keyword, "{}", "false")
    let rejecting = Self.recursive(keyword, #"{"type":"string"}"#, "true")
    var prover = SchemaPairProver(old: try Self.index(accepting), new: try Self.index(rejecting))
    guard case .refuted(let witness) = prover.answer(writer: .old, question: .strict) else {
      Issue.record("\(keyword) is not refuted")
      return
    }
    #expect(SchemaValidator(try Self.index(accepting)).verdict(on: witness.value) == .valid)
    #expect(SchemaValidator(try Self.index(rejecting)).verdict(on: witness.value) == .invalid)
  }

  private static func recursive(_ keyword: String, _ c: String, _ d: String) -> String {
    ##"{"$schema":"http://json-schema.org/draft-07/schema#","properties":{"next":{"$ref":"#"}},\##(keyword),"##
      + #""definitions":{"C":\#(c),"D":\#(d)}}"#
  }

  private static func index(_ text: String) throws -> SchemaIndex {
    try SchemaIndex(JSONDocument(parsing: text))
  }
}
