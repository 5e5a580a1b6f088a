/// A schema of one of three everyday shapes, and instances for it, a tenth of which are invalid.
struct ValidationSample: Sendable {
  let name: String
  let schema: String
  private let instance: @Sendable (Int, inout SeededNumbers) -> String

  static let all = [flat, nested, large]

  func instances(_ count: Int) -> [String] {
    var random = SeededNumbers(seed: 7)
    return (0..<count).map { instance($0, &random) }
  }

  private static let flat = ValidationSample(
    name: "flat event",
    schema: #"""
      {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,
       "required":["source","at","kind","reading","ok"],
       "properties":{"source":{"type":"string","pattern":"^[a-f0-9]{8}$"},"at":{"type":"integer","minimum":0},
        "kind":{"enum":["heat","wind","rain","light"]},"reading":{"type":"number","minimum":-1000,"maximum":100000},
        "ok":{"type":"boolean"},"remark":{"type":["string","null"],"maxLength":80}}}
      """#
  ) { number, random in
    let kind = number % 10 == 9 ? "gas" : "wind"
    let remark = random.below(3) == 0 ? #","remark":"late""# : ""
    return
      #"{"source":"00\#(100_000 + random.below(800_000))","at":\#(random.below(1 << 30)),"kind":"\#(kind)","reading":\#(random.below(90)).\#(random.below(1_000)),"ok":true\#(remark)}"#
  }

  private static let nested = ValidationSample(
    name: "nested order",
    schema: ##"""
      {"$schema":"http://json-schema.org/draft-07/schema#","$ref":"#/definitions/Order","definitions":{
       "Price":{"type":"object","required":["amount","currency"],"additionalProperties":false,
        "properties":{"amount":{"type":"integer","minimum":0},"currency":{"type":"string","pattern":"^[A-Z]{3}$"}}},
       "Place":{"type":"object","required":["street","city","country"],
        "properties":{"street":{"type":"string","minLength":1},"city":{"type":"string"},
         "country":{"type":"string","minLength":2,"maxLength":2},"code":{"type":["string","null"]}}},
       "Line":{"type":"object","required":["article","count","price"],"additionalProperties":false,
        "properties":{"article":{"type":"string","maxLength":40},"count":{"type":"integer","minimum":1},
         "price":{"$ref":"#/definitions/Price"},"wishes":{"type":"array","items":{"type":"string"},"uniqueItems":true}}},
       "Card":{"type":"object","required":["by","last"],
        "properties":{"by":{"const":"card"},"last":{"type":"string","pattern":"^[0-9]{4}$"}}},
       "Transfer":{"type":"object","required":["by","account"],
        "properties":{"by":{"const":"transfer"},"account":{"type":"string","minLength":15}}},
       "Order":{"type":"object","required":["id","to","lines","paid"],
        "properties":{"id":{"type":"string"},"to":{"$ref":"#/definitions/Place"},
         "lines":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/definitions/Line"}},
         "paid":{"oneOf":[{"$ref":"#/definitions/Card"},{"$ref":"#/definitions/Transfer"}]},
         "tags":{"type":"object","additionalProperties":{"type":"string"}}}}}}
      """##
  ) { number, random in
    let lines = (0...random.below(3)).map { _ in
      #"{"article":"A-\#(random.below(100_000))","count":\#(1 + random.below(9)),"price":{"amount":\#(random.below(100_000)),"currency":"EUR"},"wishes":["blue"]}"#
    }
    let paid = number % 10 == 9 ? #"{"by":"cash"}"# : #"{"by":"card","last":"4242"}"#
    return
      #"{"id":"o\#(random.below(1 << 30))","to":{"street":"Main 1","city":"Ghent","country":"BE","code":null},"lines":[\#(lines.joined(separator: ","))],"paid":\#(paid),"tags":{"from":"web"}}"#
  }

  private static let large: ValidationSample = {
    let kinds = [
      #"{"type":"string","maxLength":64}"#, #"{"type":"integer","minimum":0}"#, #"{"type":"number"}"#,
      #"{"type":"boolean"}"#, #"{"enum":["a","b","c"]}"#, #"{"type":"array","items":{"type":"integer"},"maxItems":8}"#,
    ]
    let properties = (0..<600).map { "\"field\($0)\":\(kinds[$0 % kinds.count])" }.joined(separator: ",")
    return ValidationSample(
      name: "600 properties",
      schema:
        #"{"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"required":["field0","field1"],"properties":{\#(properties)}}"#
    ) { number, random in
      let values = [#""text""#, "17", "0.25", "true", #""b""#, "[1,2,3]"]
      let chosen = Set((0..<15).map { _ in 2 + random.below(598) }).sorted()
      let members = chosen.map { "\"field\($0)\":\(values[$0 % values.count])" }
      let first = number % 10 == 9 ? #""field1":-1"# : #""field1":1"#
      return #"{"field0":"text",\#(first),\#(members.joined(separator: ","))}"#
    }
  }()
}
