import JSONModel
import JSONSchema
import Testing

@Suite("A schema of absurd size")
struct AbsurdSizeTests {
  @Test("nests as deep as documents do")
  func depth() throws {
    let depth = 1_000
    let text = String(repeating: #"{"items":{"not":"#, count: depth) + "{}" + String(repeating: "}}", count: depth)
    let limits = JSONLimits(maximumDepth: JSONLimits.deepestNesting)
    let index = try SchemaIndex(JSONDocument(parsing: text, limits: limits))
    #expect(index.sites.count == 2 * depth + 1)
    #expect(index.pointer(of: 2 * depth).tokens.count == 2 * depth)
    #expect(index.unguardedLoop() == nil)
  }

  @Test("has a chain of references as long as it likes")
  func chain() throws {
    let count = 20_000
    let members = (0..<count).map { ##""d\##($0)":{"$ref":"#/$defs/d\##($0 + 1)"}"## }
    let text = ##"{"$ref":"#/$defs/d0","$defs":{\##(members.joined(separator: ",")),"d\##(count)":{}}}"##
    let index = try index(text)
    #expect(index.sites.count == count + 2 && index.unguardedLoop() == nil)
    let circle = text.replacing(##""d\##(count)":{}"##, with: ##""d\##(count)":{"$ref":"#"}"##)
    #expect(try JSONSchemaTests.index(circle).unguardedLoop() != nil)
  }

  @Test("has many properties, found by references wherever they stand", arguments: ["$defs", "components"])
  func width(keyword: String) throws {
    let count = 20_000
    let parts = (0..<count).map { #""p\#($0)":{"type":"null"}"# }.joined(separator: ",")
    let uses = (0..<count).map { ##""p\##($0)":{"$ref":"#/\##(keyword)/p\##($0)"}"## }.joined(separator: ",")
    let index = try index(#"{"\#(keyword)":{\#(parts)},"properties":{\#(uses)}}"#)
    #expect(index.sites.count == 2 * count + 1)
    let last = try #require(index.keyword(.properties, of: 0).flatMap { index.children(of: $0).last })
    let reference = try #require(index.keyword(.ref, of: last.site))
    guard case .site(let target) = index.target(of: reference, at: last.site) else {
      Issue.record("the reference leads nowhere")
      return
    }
    #expect(index.pointer(of: target).description == "/\(keyword)/p\(count - 1)")
  }

  @Test("finds the one repeated value among many, and the one repeated name")
  func repetition() throws {
    let values = (0..<5_000).map { #""v\#($0)""# }.joined(separator: ",")
    #expect(try index(#"{"enum":[\#(values)]}"#, .draft4).sites.count == 1)
    let problem = #expect(throws: Problem.self) { try index(#"{"enum":[\#(values),"\u0076\#(7)"]}"#, .draft4) }
    #expect(problem?.place.hasPrefix("#/enum/5000 ") == true)
    let repeated = #expect(throws: Problem.self) { try index(#"{"required":[\#(values),"v7"]}"#) }
    #expect(repeated?.place.hasPrefix("#/required/5000 ") == true)
  }

  @Test("repeats broken references into a broken document without reading it again and again")
  func brokenReferences() throws {
    let uses = (0..<5_000).map { ##""p\##($0)":{"$ref":"http://e.org/a#/x/\##($0 % 2)"}"## }.joined(separator: ",")
    let filling = (0..<5_000).map { #""f\#($0)":{}"# }.joined(separator: ",")
    let broken = #"{"properties":{\#(filling)},"type":7}"#
    let index = try index(
      #"{"properties":{\#(uses)}}"#, nil, [("http://e.org/a", #"{"x":[\#(broken),{"not":\#(broken)}]}"#)])
    #expect(index.target("/properties/p4999") == "?http://e.org/a#/x/1")
    #expect(index.sites.count == 5_002)
  }
}
