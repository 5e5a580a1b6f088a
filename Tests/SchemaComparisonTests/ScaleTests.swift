import SchemaComparison
import Testing

@Suite("Size", .timeLimit(.minutes(1)))
struct ScaleTests {
  @Test("of a graph counts, not of the tree that it unfolds to")
  func sharing() throws {
    #expect(try diff(Self.ladder(60, "string"), Self.ladder(60, "integer")).changes.count == 1)
    #expect(try diff(Self.ladder(60, "string"), Self.ladder(60, "string")).changes.isEmpty)
  }

  @Test("of a circle of types that all refer to each other is no trouble")
  func circle() throws {
    #expect(try diff(Self.circle(6, "string"), Self.circle(6, "integer")).changes.count == 1)
  }

  @Test("of a long list of values, or a wide object, is no trouble")
  func width() throws {
    let values = (0..<5_000).map { "\"value-\($0)\"" }
    let less = values.dropFirst().joined(separator: ",")
    #expect(try diff(#"{"enum":[\#(values.joined(separator: ","))]}"#, #"{"enum":[\#(less)]}"#).changes.count == 1)
    let properties = (0..<2_000).map { "\"p\($0)\":{\"properties\":{\"q\":{\"type\":\"string\"}}}" }
    let fewer = properties.dropLast().joined(separator: ",")
    let all = properties.joined(separator: ",")
    #expect(try diff(#"{"properties":{\#(all)}}"#, #"{"properties":{\#(fewer)}}"#).changes.count == 1)
  }

  @Test("of a chain costs no stack")
  func depth() throws {
    let deep = String(repeating: #"{"not":"#, count: 500) + "true" + String(repeating: "}", count: 500)
    #expect(try !diff(deep, "true").changes.isEmpty)
    let links = (1...3_000).map { ##""d\##($0)":{"items":{"$ref":"#/$defs/d\##($0 - 1)"}}"## }.joined(separator: ",")
    func chain(_ end: String) -> String {
      ##"{"$ref":"#/$defs/d3000","$defs":{"d0":{"type":"\##(end)"},\##(links)}}"##
    }
    #expect(try diff(chain("string"), chain("null")).changes.map(\.kind) == [.typeChanged])
  }

  /// Definitions that each use the one before twice.
  private static func ladder(_ height: Int, _ end: String) -> String {
    let steps = (1...height).map { step in
      let below = ##"{"$ref":"#/$defs/d\##(step - 1)"}"##
      return #""d\#(step)":{"properties":{"a":\#(below),"b":\#(below)}}"#
    }
    return ##"{"$ref":"#/$defs/d\##(height)","$defs":{"d0":{"type":"\##(end)"},\##(steps.joined(separator: ","))}}"##
  }

  /// Types that each refer to all.
  private static func circle(_ count: Int, _ end: String) -> String {
    let types = (0..<count).map { type in
      let links = (0..<count).map { ##""r\##($0)":{"anyOf":[{"$ref":"#/$defs/t\##($0)"},{"type":"null"}]}"## }
      let own = #""v":{"type":"\#(type == 3 ? end : "string")"}"#
      return #""t\#(type)":{"type":"object","properties":{\#(own),\#(links.joined(separator: ","))}}"#
    }
    return ##"{"$ref":"#/$defs/t0","$defs":{\##(types.joined(separator: ","))}}"##
  }
}
