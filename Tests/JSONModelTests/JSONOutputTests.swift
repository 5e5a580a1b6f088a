import JSONModel
import Testing

@Suite("Written JSON is deterministic")
struct JSONOutputTests {
  let output: JSONOutput = [
    "name": "a\"b\\c\n\u{1}é/", "count": -3, "flags": [true, false, nil], "empty": [[], [:]], "name again": .string(""),
  ]

  @Test("on one line")
  func compact() {
    #expect(
      output.text(pretty: false)
        == #"{"name":"a\"b\\c\n\u0001é/","count":-3,"flags":[true,false,null],"empty":[[],{}],"name again":""}"#)
  }

  @Test("indented by two spaces")
  func pretty() {
    let expected = #"""
      {
        "name": "a\"b\\c\n\u0001é/",
        "count": -3,
        "flags": [
          true,
          false,
          null
        ],
        "empty": [
          [],
          {}
        ],
        "name again": ""
      }
      """#
    #expect(output.text(pretty: true) == expected)
  }

  @Test("Values that were read keep the spelling of names, strings and numbers")
  func verbatim() throws {
    let value = try JSONDocument(parsing: "{ \"\\u0061\" : [1.50 ,\"\\/\",1E+5,{ } , [ ]],\"z\":null}").root
    #expect(
      JSONOutput.array([.value(value)]).text(pretty: false) == #"[{"\u0061":[1.50,"\/",1E+5,{},[]],"z":null}]"#)
    let expected = #"""
      {
        "value": {
          "\u0061": [
            1.50,
            "\/",
            1E+5,
            {},
            []
          ],
          "z": null
        }
      }
      """#
    #expect(JSONOutput.object([(name: "value", value: .value(value))]).text(pretty: true) == expected)
  }

  @Test(
    "Literals of every type",
    arguments: [(nil, "null"), (true, "true"), (7, "7"), ("\(1)x", "\"1x\"")] as [(JSONOutput, String)])
  func literals(output: JSONOutput, text: String) {
    #expect(output.text(pretty: true) == text)
  }
}
