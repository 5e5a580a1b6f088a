/// Pairs of schemas of the shapes that are hard for provers, each as a JSON object in a line.
enum ContainmentShapes {
  static let all: [(name: String, line: String)] = [
    ("18 levels of definitions, each used twice, equal", pair(levels("integer"), levels("integer"))),
    ("18 levels of definitions, each used twice, widened", pair(levels("integer"), levels("number"))),
    ("6 mutually recursive types in oneOf, equal", pair(recursive("integer"), recursive("integer"))),
    ("6 mutually recursive types in oneOf, broken", pair(recursive("number"), recursive("integer"))),
    ("enum of 5,000, reordered", pair(listed(0..<5_000), listed((0..<5_000).reversed()))),
    ("enum of 5,000, one value fewer", pair(listed(0..<5_000), listed(0..<4_999))),
    ("object of 200 x 20 properties, one changed", pair(wide { _ in 10 }, wide { $0 == 3_015 ? 11 : 10 })),
    ("object of 200 x 20 properties, all changed", pair(wide { _ in 10 }, wide { _ in 11 })),
  ]

  private static func pair(_ old: String, _ new: String) -> String { #"{"id":0,"old":\#(old),"new":\#(new)}"# }

  private static func levels(_ leaf: String) -> String {
    let definitions = (0..<18).map { level in
      let next = ##"{"$ref":"#/$defs/n\##(level + 1)"}"##
      return #""n\#(level)":{"type":"object","properties":{"left":\#(next),"right":\#(next)},"required":["left"]}"#
    }
    return
      ##"{"$ref":"#/$defs/n0","$defs":{\##(definitions.joined(separator: ",")),"n18":{"type":"\##(leaf)"}}}"##
  }

  private static func recursive(_ leaf: String) -> String {
    let types = (0..<6).map { kind in
      ##"""
      "t\##(kind)":{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"k\##(kind)"},\##
      "child":{"$ref":"#/$defs/any"},"list":{"type":"array","items":{"$ref":"#/$defs/any"}},\##
      "value":{"type":"\##(kind == 3 ? leaf : "string")"}}}
      """##
    }
    let branches = (0..<6).map { ##"{"$ref":"#/$defs/t\##($0)"}"## }.joined(separator: ",")
    return
      ##"{"$ref":"#/$defs/any","$defs":{"any":{"oneOf":[\##(branches)]},\##(types.joined(separator: ","))}}"##
  }

  private static func listed(_ numbers: some Sequence<Int>) -> String {
    #"{"enum":[\#(numbers.map { "\"value-\($0)\"" }.joined(separator: ","))]}"#
  }

  private static func wide(limit: (Int) -> Int) -> String {
    let properties = (0..<200).map { outer in
      let inner = (0..<20).map { #""q\#($0)":{"type":"string","maxLength":\#(limit(outer * 20 + $0))}"# }
      return
        #""p\#(outer)":{"type":"object","required":["q0"],"properties":{\#(inner.joined(separator: ","))}}"#
    }
    return
      #"{"type":"object","additionalProperties":false,"properties":{\#(properties.joined(separator: ","))}}"#
  }
}
