import ChangeRules
import JSONModel
import JSONSchema
import SchemaComparison
import SchemaContainment
import Testing

@Suite("Documents of their own for findings")
struct OwnWitnessTests {
  private static let old = #"""
    {"type":"object","additionalProperties":false,"properties":{
      "id":{"type":"string"},"color":{"enum":["red","green","blue"]},"size":{"type":["null","string","integer"]},
      "gone":{"type":"string"},"also":{"type":"string"},
      "rows":{"type":"array","items":{"type":"array","items":{"type":"integer"}}}}}
    """#
  private static let new = #"""
    {"type":"object","additionalProperties":false,"required":["id"],"properties":{
      "id":{"type":"string","minLength":2},"color":{"enum":["red"]},"size":{"type":["integer"]},
      "rows":{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":0},"maxItems":2}}}}
    """#

  private static func schema(_ text: String) throws -> SchemaDocument {
    try SchemaDocument(try JSONDocument(parsing: text))
  }

  /// The verdict on two schemas, with a document for each finding that can have one.
  private func verdict(_ old: String, _ new: String, _ judge: Judge = Judge()) throws -> Verdict {
    let (old, new) = (try Self.schema(old), try Self.schema(new))
    let comparison = Comparison(old: old, new: new)
    let inquiry = PlaceInquiry(old: old, new: new)
    let verdict = judge.judge(comparison.with(inquiry.answers(to: judge.openPlaces(in: comparison))))
    let (before, after) = (SchemaValidator(old.index), SchemaValidator(new.index))
    for witness in verdict.findings.flatMap(\.witnesses) {
      let (writers, readers) = witness.direction == .backward ? (before, after) : (after, before)
      #expect(writers.verdict(on: witness.document) == .valid && readers.verdict(on: witness.document) == .invalid)
    }
    return verdict
  }

  @Test("Each of many independent breaks is confirmed by a document that shows it")
  func manyBreaks() throws {
    let shown = try verdict(Self.old, Self.new).findings.map { finding in
      "\(finding.pointer) \(finding.proof?.rawValue ?? "-") \(finding.witnesses.map { JSONOutput.value($0.document).text(pretty: false) }.joined())"
    }
    #expect(
      shown == [
        #"/properties/also confirmed {"also":""}"#,
        #"/properties/color/enum/1 confirmed {"color":"green"}"#,
        #"/properties/color/enum/2 confirmed {"color":"blue"}"#,
        #"/properties/gone confirmed {"gone":""}"#,
        #"/properties/id/minLength confirmed {"id":""}"#,
        #"/properties/rows/items/items/minimum confirmed {"rows":[[-1]]}"#,
        #"/properties/rows/items/maxItems confirmed {"rows":[[0,0,0]]}"#,
        #"/properties/size/type/0 confirmed {"size":null}"#,
        #"/properties/size/type/1 confirmed {"size":""}"#,
        "/required/0 confirmed {}",
      ])
  }

  @Test("A finding whose keyword rejects nothing that is written is disputed, though others break the direction")
  func harmless() throws {
    let findings = try verdict(
      #"{"type":"string","pattern":"^..$"}"#, #"{"type":"string","pattern":"^..$","minLength":1,"maxLength":1}"#
    ).findings
    #expect(
      findings.map { "\($0.ruleID) \($0.proof?.rawValue ?? "-")" }
        == ["max-length-added confirmed", "min-length-added disputed"])
  }

  @Test("Nothing is asked where the direction does not break, and at most so much of one pair")
  func bounds() throws {
    let names = (0..<50).map { "p\($0)" }
    func schema(_ keyword: String) throws -> SchemaDocument {
      let properties = names.map { "\"\($0)\":{\"type\":\"string\"\(keyword)}" }.joined(separator: ",")
      return try Self.schema("{\"type\":\"object\",\"properties\":{\(properties)}}")
    }
    let (loose, tight) = (try schema(""), try schema(#","minLength":1"#))
    let open = Judge().openPlaces(in: Comparison(old: loose, new: tight))
    #expect(open.count == PlaceQuestion.most && open.allSatisfy { $0.pair.writer == .old })
    #expect(Judge().openPlaces(in: Comparison(old: loose, new: loose)).isEmpty)
  }
}
