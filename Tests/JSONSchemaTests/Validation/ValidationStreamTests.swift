import JSONModel
import JSONSchema
import Testing

struct ValidationStreamTests {
  private static let schema = #"{"type":"object","properties":{"a":{"minimum":3}}}"#

  private func answers(_ lines: [String], limits: JSONLimits = .standard) -> [String] {
    var stream = ValidationStream(limits: limits)
    return lines.map { String(decoding: stream.answer(line: $0.utf8), as: UTF8.self) }
  }

  @Test func answersEachLine() {
    let lines = [
      #"{"id":1,"schema":\#(Self.schema),"instance":{"a":3}}"#,
      #"{"id":"two","schema":\#(Self.schema),"instance":{"a":2}}"#,
      #" { "id" : 3 , "schema" : \#(Self.schema) , "instance" : [ ] } "#,
      #"{"instance":{"a":4},"note":null,"schema":\#(Self.schema),"id":[4]}"#,
    ]
    #expect(
      answers(lines) == [
        #"{"id":1,"valid":true,"problem":null}"#, #"{"id":"two","valid":false,"problem":null}"#,
        #"{"id":3,"valid":false,"problem":null}"#, #"{"id":[4],"valid":true,"problem":null}"#,
      ])
  }

  /// The quick way and the careful one must not differ, so each line is asked first and again when its schema is known.
  @Test(arguments: [
    "", "null", "[1]", "{", #"{"id":1}"#, #"{"id":1,"schema":{}}"#, #"{"id":1,"instance":{}}"#,
    #"{"id":1,"schema":{},"instance":1"#, #"{"id":1,"schema":{},"instance":}"#, #"{"id":1,"schema":{},"instance":1}}"#,
    #"{"id":1,"schema":{},"instance":1,"instance":2}"#, #"{"id":1,"id":2,"schema":{},"instance":1}"#,
    #"{"id":1,"schema":{},"instance":1,"more":2}"#, #"{"id":01,"schema":{},"instance":1}"#,
    #"{"id":-1,"schema":{},"instance":1}"#, #"{"id":1e3,"schema":{},"instance":1}"#,
    #"{"id":"\u0041\n","schema":{},"instance":1}"#, #"{"id":"é","schema":{},"instance":1}"#,
    #"{"id":"a"b","schema":{},"instance":1}"#, #"{"id":1,"schema":{}x,"instance":1}"#,
    #"{"id":1,"schema":{} ,"instance":{"a":[1, 2] } }  "#, #"{"id":1,"schema":true,"instance":1}"#,
    #"{"id":1,"schema":{"type":"nothing"},"instance":1}"#, ##"{"id":1,"schema":{"$ref":"#/x"},"instance":1}"##,
    #"{"id":1,"schema":{},"instance":[[[]]]}"#, #"{"id":1,"schema":{},"instance":[[[[]]]]}"#,
  ])
  func answersAlikeWhenItKnowsTheSchema(_ line: String) throws {
    let limits = JSONLimits(maximumDepth: 4)
    let first = answers([line], limits: limits)
    let known = #"{"id":0,"schema":{},"instance":0}"#
    let again = answers([known, line, line], limits: limits)
    #expect(again == [#"{"id":0,"valid":true,"problem":null}"#] + first + first)
    let answer = try JSONDocument(parsing: first[0]).root
    #expect(answer.object?.names == ["id", "valid", "problem"])
    #expect((answer["valid"]?.isNull == true) == (answer["problem"]?.kind == .string))
  }

  @Test func goesOnAfterHostileLines() {
    let deep = String(repeating: "[", count: 100_000)
    let invalid = answers([deep, "\u{0}", #"{"id":1,"schema":{},"instance":1}"#])
    #expect(invalid.last == #"{"id":1,"valid":true,"problem":null}"#)
  }

  @Test func forgetsOldSchemasWithoutHarm() {
    let lines = (0..<300).map { #"{"id":\#($0),"schema":{"maximum":\#($0 % 150)},"instance":\#($0 % 151)}"# }
    for (index, answer) in answers(lines).enumerated() {
      #expect(answer == #"{"id":\#(index),"valid":\#(index % 151 <= index % 150),"problem":null}"#)
    }
  }

  /// A known schema that is the beginning of another must not be taken for it.
  @Test func tellsTextsWithACommonBeginningApart() {
    let lines = [
      #"{"id":1,"schema":{"minimum":1},"instance":1}"#, #"{"id":2,"schema":{"minimum":1}  ,"instance":0}"#,
      #"{"id":3,"schema":{"minimum":10},"instance":5}"#,
    ]
    #expect(answers(lines).map { $0.contains("true") } == [true, false, false])
  }
}
