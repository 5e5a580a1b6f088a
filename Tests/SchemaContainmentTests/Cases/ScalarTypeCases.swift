import JSONSchema

extension ContainmentCase {
  static let scalarTypes: [ContainmentCase] = [
    ContainmentCase(
      "annotations change nothing", #"{"title":"a"}"#, #"{"default":1,"x-b":[1],"deprecated":true}"#, .equal),
    ContainmentCase(
      "an identifier alone changes nothing", #"{"$id":"http://a.example/"}"#, #"{"$id":"http://b.example/"}"#, .equal),
    ContainmentCase("a schema appears", #"{}"#, #"{"type":"string"}"#, .narrowed),
    ContainmentCase("a schema that says nothing appears", #"true"#, #"{"minItems":0,"then":false}"#, .equal),
    ContainmentCase("a schema is replaced by false", #"{"type":"string"}"#, #"false"#, .narrowed),
    ContainmentCase(
      "false is replaced by a schema that accepts nothing", #"false"#, #"{"type":"string","enum":[1]}"#, .equal),
    ContainmentCase("a type is added", #"{"type":"string"}"#, #"{"type":["string","array"]}"#, .widened),
    ContainmentCase(
      "integer beside number adds nothing", #"{"type":"number"}"#, #"{"type":["integer","number"]}"#, .equal),
    ContainmentCase("a type is removed", #"{"type":["string","null"]}"#, #"{"type":"string"}"#, .narrowed),
    ContainmentCase("a type is replaced", #"{"type":"string"}"#, #"{"type":"integer"}"#, .incomparable),
    ContainmentCase(
      "a type of nothing is replaced", #"{"type":"string","const":1}"#, #"{"type":"integer","const":"a"}"#, .equal),
    ContainmentCase("integer becomes number", #"{"type":"integer"}"#, #"{"type":"number"}"#, .widened),
    ContainmentCase("number becomes integer", #"{"type":"number"}"#, #"{"type":"integer"}"#, .narrowed),
    ContainmentCase(
      "a number that is a multiple of one is an integer", #"{"type":"number","multipleOf":1}"#, #"{"type":"integer"}"#,
      .equal),
    ContainmentCase(
      "listed whole numbers are integers", #"{"type":"number","enum":[1,2.0]}"#, #"{"type":"integer","enum":[2,1]}"#,
      .equal),
    ContainmentCase("1.0 is an integer", #"{"const":1.0}"#, #"{"type":"integer"}"#, .widened),
    ContainmentCase(
      "1.0 is an integer in draft 4", #"{"enum":[1.0]}"#, #"{"type":"integer"}"#, .widened, dialect: .draft4),
    ContainmentCase("nullable by type list", #"{"type":"string"}"#, #"{"type":["string","null"]}"#, .widened),
    ContainmentCase(
      "nullable by type list or by choice", #"{"type":["string","null"]}"#,
      #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#,
      .equal),
    ContainmentCase(
      "an enumeration without null makes nullable void", #"{"type":"string","enum":["a"]}"#,
      #"{"type":["string","null"],"enum":["a"]}"#, .equal),
    ContainmentCase(
      "all types are no constraint",
      #"{"type":["null","boolean","number","string","array","object"]}"#, #"{}"#, .equal),
    ContainmentCase(
      "all types but number leave fractions out", #"{"type":["null","boolean","integer","string","array","object"]}"#,
      #"{}"#, .widened),
    ContainmentCase("formats are annotations", #"{"format":"email"}"#, #"{"format":"date"}"#, .equal),
    ContainmentCase("formats are annotations in draft 4", #"{"format":"ipv4"}"#, #"{}"#, .equal, dialect: .draft4),
    ContainmentCase(
      "content keywords are annotations", #"{"type":"string"}"#,
      #"{"type":"string","contentMediaType":"application/json","contentSchema":{"type":"integer"}}"#, .equal),
    ContainmentCase(
      "content keywords are annotations in draft 7",
      #"{"contentEncoding":"base64"}"#, #"{}"#, .equal, dialect: .draft7),
    ContainmentCase(
      "unknown keywords are annotations", #"{"x-extensible-enum":["a"]}"#, #"{"x-extensible-enum":[]}"#, .equal),
    ContainmentCase(
      "a reference inside an unknown keyword is data", ##"{"x-note":{"$ref":"#/nowhere"}}"##, #"{}"#, .equal),
    ContainmentCase(
      "a discriminator is an annotation", #"{"discriminator":{"propertyName":"a"}}"#,
      #"{"discriminator":{"propertyName":"b"}}"#,
      .equal),
  ]

  static let listedValues: [ContainmentCase] = [
    ContainmentCase("an enumeration grows", #"{"enum":["a"]}"#, #"{"enum":["a","b"]}"#, .widened),
    ContainmentCase("an enumeration shrinks", #"{"enum":["a","b"]}"#, #"{"enum":["b"]}"#, .narrowed),
    ContainmentCase(
      "the order of an enumeration is void", #"{"enum":["a",1,null]}"#, #"{"enum":[null,"a",1.0]}"#, .equal),
    ContainmentCase(
      "a value that the type excludes is void", #"{"type":"string","enum":["a"]}"#,
      #"{"type":"string","enum":["a",1]}"#, .equal),
    ContainmentCase(
      "a value that the pattern excludes is void", #"{"pattern":"^a","enum":["a"]}"#,
      #"{"pattern":"^a","enum":["a","b"]}"#,
      .equal),
    ContainmentCase("1 and 1.0 are one value", #"{"enum":[1]}"#, #"{"enum":[1.0]}"#, .equal),
    ContainmentCase("1e2 and 100 are one value", #"{"const":1e2}"#, #"{"const":100}"#, .equal),
    ContainmentCase("true and 1 are two values", #"{"enum":[1]}"#, #"{"enum":[1,true]}"#, .widened),
    ContainmentCase("false and 0 are two values", #"{"const":false}"#, #"{"const":0}"#, .incomparable),
    ContainmentCase("true and 1 are two values inside arrays", #"{"const":[true]}"#, #"{"const":[1]}"#, .incomparable),
    ContainmentCase(
      "members of listed objects have no order", #"{"const":{"a":1,"b":2}}"#, #"{"const":{"b":2,"a":1}}"#, .equal),
    ContainmentCase("items of listed arrays have an order", #"{"const":[1,2]}"#, #"{"const":[2,1]}"#, .incomparable),
    ContainmentCase("a constant is an enumeration of one", #"{"const":"a"}"#, #"{"enum":["a"]}"#, .equal),
    ContainmentCase(
      "an enumeration is introduced", #"{"type":"string"}"#, #"{"type":"string","enum":["a"]}"#, .narrowed),
    ContainmentCase("both booleans are all booleans", #"{"type":"boolean"}"#, #"{"enum":[true,false]}"#, .equal),
    ContainmentCase(
      "a small range is an enumeration", #"{"type":"integer","minimum":1,"maximum":3}"#, #"{"enum":[1,2,3]}"#, .equal),
    ContainmentCase(
      "a small range of halves is an enumeration",
      #"{"type":"number","multipleOf":0.5,"minimum":0,"exclusiveMaximum":1.5}"#, #"{"enum":[0,0.5,1]}"#, .equal),
    ContainmentCase(
      "words of a pattern are an enumeration", #"{"type":"string","pattern":"^(on|off)$"}"#, #"{"enum":["on","off"]}"#,
      .equal),
    ContainmentCase("the empty array is a constant", #"{"type":"array","maxItems":0}"#, #"{"const":[]}"#, .equal),
    ContainmentCase(
      "a closed object is a constant",
      #"{"type":"object","properties":{"a":{"const":1}},"required":["a"],"additionalProperties":false}"#,
      #"{"const":{"a":1}}"#, .equal),
    ContainmentCase("a constant changes", #"{"const":"a"}"#, #"{"const":"b"}"#, .incomparable),
    ContainmentCase(
      "big integers are told apart", #"{"const":9007199254740993}"#, #"{"const":9007199254740992}"#, .incomparable),
    ContainmentCase(
      "decimals are told apart", #"{"const":0.1}"#, #"{"const":0.1000000000000000055511151231257827}"#, .incomparable),
    ContainmentCase(
      "composed and decomposed letters are two values", "{\"const\":\"\u{E9}\"}", "{\"const\":\"e\u{301}\"}",
      .incomparable),
  ]
}
