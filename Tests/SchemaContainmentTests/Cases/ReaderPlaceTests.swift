import JSONModel
import JSONSchema
import SchemaContainment
import Testing

@Suite("Documents that one place rejects")
struct ReaderPlaceTests {
  /// A pair of schemas, a place of the readers', and a document that the writers accept and the place alone rejects, or
  /// none.
  struct Example: CustomTestStringConvertible, Sendable {
    let name: String
    let writers: String
    let readers: String
    let place: ReaderPlace
    /// The value that the change is about, as JSON text.
    var value: String?
    let expected: String?
    var question = WriterQuestion.strict
    var dialect = Dialect.draft202012
    /// Whether it is proved that the place rejects nothing, wherever it is used.
    var isHarmless = false

    var testDescription: String { name }
  }

  private static func place(
    _ pointer: String, in enclosure: Bool = false, _ subject: ReaderPlace.Subject? = nil
  ) -> ReaderPlace {
    ReaderPlace(JSONPointer(pointer) ?? .root, isEnclosure: enclosure, subject: subject)
  }

  static let examples = [
    Example(
      name: "one of two bounds",
      writers: #"{"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"string"}}}"#,
      readers:
        #"{"type":"object","properties":{"a":{"type":"integer","minimum":3},"b":{"type":"string","maxLength":1}}}"#,
      place: place("/properties/b/maxLength"), expected: #"{"b":"aa"}"#),
    Example(
      name: "a definition used twice",
      writers: ##"{"properties":{"a":{"const":"1"},"b":{"$ref":"#/$defs/t"}},"$defs":{"t":{"type":"string"}}}"##,
      readers: ##"""
        {"properties":{"a":{"$ref":"#/$defs/t"},"b":{"$ref":"#/$defs/t"}},"maxProperties":1,
         "$defs":{"t":{"type":"string","pattern":"^[0-9]$"}}}
        """##,
      place: place("/$defs/t/pattern"), expected: #"{"b":""}"#),
    Example(
      name: "nested arrays", writers: #"{"type":"array","items":{"type":"array","items":{"type":"integer"}}}"#,
      readers: #"{"type":"array","maxItems":0,"items":{"type":"array","items":{"type":"integer","minimum":0}}}"#,
      place: place("/items/items/minimum"), expected: "[[-1]]"),
    Example(
      name: "a position of a tuple", writers: #"{"type":"array","items":[{"type":"integer"},{"type":"string"}]}"#,
      readers: #"{"type":"array","items":[{"type":"integer","minimum":0},{"type":"string","minLength":1}]}"#,
      place: place("/items/1/minLength"), expected: #"[0,""]"#, dialect: .draft4),
    Example(
      name: "the items after a tuple", writers: #"{"type":"array","items":[{}],"additionalItems":{"type":"integer"}}"#,
      readers: #"{"type":"array","items":[{"enum":[1]}],"additionalItems":{"type":"integer","maximum":9}}"#,
      place: place("/additionalItems/maximum"), expected: "[null,10]", dialect: .draft4),
    Example(
      name: "a bound that became exclusive", writers: #"{"type":"integer","minimum":0}"#,
      readers: #"{"type":"integer","minimum":0,"exclusiveMinimum":true}"#, place: place("/minimum"), expected: "0",
      dialect: .draft4),
    Example(
      name: "a branch of allOf", writers: #"{"type":"string"}"#,
      readers: #"{"allOf":[{"maxLength":2},{"minLength":1}]}"#, place: place("/allOf/1/minLength"), expected: #""""#),
    Example(
      name: "behind a condition", writers: #"{"type":"integer"}"#,
      readers: #"{"maximum":9,"if":{"minimum":0},"then":{"multipleOf":2}}"#, place: place("/then/multipleOf"),
      expected: "1"),
    Example(
      name: "a list of names", writers: #"{"type":"object"}"#, readers: #"{"required":["a","b"]}"#,
      place: place("/required/1", .property("b")), expected: "{}"),
    Example(
      name: "a property that left", writers: #"{"properties":{"a":true,"b":true},"additionalProperties":false}"#,
      readers: #"{"properties":{"c":false},"additionalProperties":false}"#,
      place: place("/properties", in: true, .property("b")), expected: #"{"b":null}"#),
    Example(
      name: "a value that left", writers: #"{"enum":[1,2,3]}"#, readers: #"{"enum":[1]}"#,
      place: place("/enum", in: true), value: "3", expected: "3"),
    Example(
      name: "a type that left", writers: #"{"type":["null","string","integer"]}"#, readers: #"{"type":"integer"}"#,
      place: place("/type", in: true, .type("string")), expected: #""""#),
    Example(
      name: "properties that are declared",
      writers: #"{"properties":{"a":{"type":"object","properties":{"b":{"type":"integer"}}}}}"#,
      readers: #"{"properties":{"a":{"maxProperties":0,"properties":{"b":{"minimum":1}}}}}"#,
      place: place("/properties/a/properties/b/minimum"), expected: #"{"a":{"b":0}}"#, question: .declared),
    Example(
      name: "a list that leads back to itself",
      writers: ##"{"properties":{"v":{"type":"integer"},"n":{"$ref":"#"}},"required":["v"]}"##,
      readers:
        ##"{"properties":{"v":{"type":"integer","minimum":0},"n":{"$ref":"#"}},"required":["v"],"maxProperties":1}"##,
      place: place("/properties/v/minimum"), expected: #"{"v":-1}"#),
    Example(
      name: "what the writers rule out elsewhere", writers: #"{"type":"string","pattern":"^..$"}"#,
      readers: #"{"minLength":1,"maxLength":1}"#, place: place("/minLength"), expected: nil,
      isHarmless: true),
    Example(
      name: "a schema that is also used in a union", writers: #"{"type":"string","pattern":"^..$"}"#,
      readers:
        ##"{"anyOf":[{"$ref":"#/$defs/s"},{"const":"a"}],"allOf":[{"$ref":"#/$defs/s"}],"$defs":{"s":{"minLength":1}}}"##,
      place: place("/$defs/s/minLength"), expected: nil, isHarmless: false),
    Example(
      name: "a schema as a whole", writers: #"{"properties":{"a":{"enum":["x","yy"]}}}"#,
      readers: #"{"properties":{"a":{"anyOf":[{"type":"string"},{"type":"null"}]}}}"#,
      place: place("/properties/a"), expected: nil, isHarmless: true),
    Example(
      name: "a place without a way that could be weakened", writers: "{}",
      readers: #"{"if":{"minimum":0},"else":false}"#,
      place: place("/if/minimum"), expected: nil),
  ]

  @Test("are found and stand up to the validator", arguments: examples)
  func found(_ example: Example) throws {
    let writers = try SchemaIndex(JSONDocument(parsing: example.writers), dialect: example.dialect)
    let readers = try SchemaIndex(JSONDocument(parsing: example.readers), dialect: example.dialect)
    let subject = try example.value.map { ReaderPlace.Subject.value(try JSONDocument(parsing: $0).root) }
    let place = ReaderPlace(
      example.place.pointer, isEnclosure: example.place.isEnclosure, subject: subject ?? example.place.subject)
    var prover = SchemaPairProver(old: writers, new: readers)
    let answer = prover.answer(writer: .old, question: example.question, at: place, budget: 20_000)
    #expect((answer == .harmless) == example.isHarmless, "\(answer)")
    #expect(answer.witness.map { JSONOutput.value($0).text(pretty: false) } == example.expected)
    guard let witness = answer.witness else { return }
    #expect(SchemaValidator(writers).verdict(on: witness) == .valid)
    let errors = SchemaValidator(readers).errors(of: witness, limit: 32)
    #expect(
      errors.contains {
        place.explains(Rejection(by: $0.schemaPointer, at: $0.instancePointer), of: witness)
      })
  }
}
