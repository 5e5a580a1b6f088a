import ContainmentTrials
import JSONModel
import JSONSchema
import SchemaContainment
import Testing

/// Pairs whose one difference stands at the end of a long list: whoever judges many values must judge each of them.
@Suite("Containment of large schemas")
struct ScaleTests {
  private static let words = (0..<1_500).map { "\"a\($0)\"" }

  @Test(
    "finds the last value of a long list",
    arguments: [
      #"{"type":"string","pattern":"^a"}"#, #"{"pattern":"^a"}"#,
      #"{"anyOf":[{"pattern":"^a1"},{"pattern":"^a[^1]"}]}"#,
      #"{"oneOf":[{"pattern":"^a1"},{"pattern":"^a[^1]"}]}"#, #"{"not":{"pattern":"^[^a]"}}"#,
      #"{"if":{"minLength":2},"then":{"pattern":"^a"},"else":false}"#,
    ])
  func lastValue(_ readers: String) throws {
    let all = Self.words.joined(separator: ",")
    #expect(try word(#"{"enum":[\#(all)]}"#, readers) == "compatible")
    #expect(try word(#"{"enum":[\#(all),"b"]}"#, readers) == "breaking")
    let inside = #"{"properties":{"p":\#(readers)}}"#
    #expect(try word(#"{"properties":{"p":{"enum":[\#(all)]}}}"#, inside) == "compatible")
    #expect(try word(#"{"properties":{"p":{"enum":[\#(all),"b"]}}}"#, inside) == "breaking")
  }

  @Test("finds the last name of a long list")
  func lastName() throws {
    let names = Self.words.map { $0 + ":{}" }.joined(separator: ",")
    let closed = { (more: String) in #"{"properties":{\#(names)\#(more)},"additionalProperties":false}"# }
    #expect(try word(closed(""), #"{"propertyNames":{"pattern":"^a"}}"#) == "compatible")
    #expect(try word(closed(#","b":{}"#), #"{"propertyNames":{"pattern":"^a"}}"#) == "breaking")
    #expect(
      try word(closed(#","b":{}"#), #"{"propertyNames":{"oneOf":[{"pattern":"^a"},{"const":"c"}]}}"#) == "breaking")
  }

  @Test(
    "tells what a hundred nested schemas evaluate",
    arguments: [#""allOf":["#, #""anyOf":["#, #""anyOf":[{"minProperties":9},"#])
  func nestedEvaluation(_ applicator: String) throws {
    let schema = { (innermost: String) in
      (0..<120).reduce(innermost) { inner, level in
        #"{\#(applicator)\#(inner)],"properties":{"p\#(level)":{}},"unevaluatedProperties":false}"#
      }
    }
    #expect(try word(schema(#"{"maxProperties":0}"#), schema(#"{"maxProperties":1}"#)) == "compatible")
  }

  @Test("tells the parts of a document apart where the same alternatives apply to each")
  func repeatedAlternatives() throws {
    #expect(try word(Self.exclusive("LLNAOLLLNLNL"), Self.exclusive("LLOLLNL")) == "breaking")
    #expect(try word(Self.exclusive("LLOLLNL"), Self.exclusive("LLNAOLLLNLNL")) == "breaking")
  }

  /// Exactly one of the alternatives that the letters stand for, some of which come back to all.
  private static func exclusive(_ letters: String) -> String {
    let kinds: [Character: String] = [
      "L": ##"{"type":"object","properties":{"left":{"$ref":"#"}}}"##,
      "N": #"{"type":"object","properties":{"name":{"type":"string"}}}"#,
      "A": #"{"type":"object","properties":{"args":{"type":"array"}}}"#, "O": #"{"type":"object"}"#,
    ]
    return #"{"oneOf":[\#(letters.compactMap { kinds[$0] }.joined(separator: ","))]}"#
  }

  private func word(_ old: String, _ new: String) throws -> String {
    let limits = JSONLimits(maximumDepth: JSONLimits.deepestNesting)
    let old = try SchemaIndex(JSONDocument(parsing: old, limits: limits))
    let new = try SchemaIndex(JSONDocument(parsing: new, limits: limits))
    return DeepStack.run {
      var prover = SchemaPairProver(old: old, new: new)
      return prover.answer(writer: .old, question: .strict).word
    }
  }
}
