import JSONSchema

extension ContainmentCase {
  static let numbers: [ContainmentCase] = [
    ContainmentCase("a minimum appears", #"{"type":"number"}"#, #"{"type":"number","minimum":0}"#, .narrowed),
    ContainmentCase("a minimum is raised", #"{"minimum":0}"#, #"{"minimum":0.5}"#, .narrowed),
    ContainmentCase(
      "a minimum is raised within a gap of integers", #"{"type":"integer","minimum":0.2}"#,
      #"{"type":"integer","minimum":0.7}"#, .equal),
    ContainmentCase("a maximum is raised", #"{"maximum":3}"#, #"{"maximum":4}"#, .widened),
    ContainmentCase("an exclusive bound is narrower", #"{"minimum":0}"#, #"{"exclusiveMinimum":0}"#, .narrowed),
    ContainmentCase(
      "for integers above 0 is from 1", #"{"type":"integer","exclusiveMinimum":0}"#, #"{"type":"integer","minimum":1}"#,
      .equal),
    ContainmentCase("for numbers above 0 is not from 1", #"{"exclusiveMinimum":0}"#, #"{"minimum":1}"#, .narrowed),
    ContainmentCase("an exclusive maximum is below", #"{"exclusiveMaximum":3}"#, #"{"maximum":3}"#, .widened),
    ContainmentCase(
      "an exclusive maximum beside a larger maximum", #"{"exclusiveMaximum":3}"#,
      #"{"exclusiveMaximum":3,"maximum":5}"#, .equal),
    ContainmentCase(
      "bounds leave other types alone", #"{"minimum":5,"maximum":1}"#,
      #"{"type":["null","boolean","string","array","object"]}"#, .equal),
    ContainmentCase(
      "contradictory bounds accept nothing", #"{"type":"integer","minimum":5,"maximum":4}"#, #"false"#, .equal),
    ContainmentCase(
      "no integer lies between 1.1 and 1.9", #"{"type":"integer","minimum":1.1,"maximum":1.9}"#, #"false"#, .equal),
    ContainmentCase(
      "bounds beyond doubles are exact", #"{"minimum":9007199254740993}"#, #"{"minimum":9007199254740992}"#, .widened),
    ContainmentCase("decimal bounds are exact", #"{"maximum":0.1}"#, #"{"maximum":0.10000000000000000001}"#, .widened),
    ContainmentCase("bounds beyond the range of doubles", #"{"maximum":1e400}"#, #"{"maximum":1e401}"#, .widened),
    ContainmentCase(
      "draft 4 has an exclusive minimum beside the minimum", #"{"minimum":0}"#,
      #"{"minimum":0,"exclusiveMinimum":true}"#,
      .narrowed, dialect: .draft4),
    ContainmentCase(
      "draft 4's exclusive minimum may be off", #"{"minimum":0}"#, #"{"minimum":0,"exclusiveMinimum":false}"#, .equal,
      dialect: .draft4),
    ContainmentCase(
      "draft 4's exclusive minimum as a number later",
      #"{"$schema":"http://json-schema.org/draft-04/schema#","minimum":2,"exclusiveMinimum":true}"#,
      #"{"$schema":"http://json-schema.org/draft-06/schema#","exclusiveMinimum":2}"#, .equal),
    ContainmentCase("a divisor appears", #"{"type":"integer"}"#, #"{"type":"integer","multipleOf":2}"#, .narrowed),
    ContainmentCase(
      "a divisor of one says nothing of integers", #"{"type":"integer"}"#, #"{"type":"integer","multipleOf":1}"#, .equal
    ),
    ContainmentCase(
      "a divisor of a half says nothing of integers", #"{"type":"integer"}"#, #"{"type":"integer","multipleOf":0.5}"#,
      .equal),
    ContainmentCase("a divisor divides the other", #"{"multipleOf":6}"#, #"{"multipleOf":3}"#, .widened),
    ContainmentCase(
      "divisors that do not divide each other", #"{"multipleOf":4}"#, #"{"multipleOf":6}"#, .incomparable),
    ContainmentCase("decimal divisors", #"{"multipleOf":0.1}"#, #"{"multipleOf":0.01}"#, .widened),
    ContainmentCase("decimal divisors that cross", #"{"multipleOf":0.3}"#, #"{"multipleOf":0.2}"#, .incomparable),
    ContainmentCase(
      "two divisors are their least common multiple", #"{"multipleOf":6}"#,
      #"{"allOf":[{"multipleOf":2},{"multipleOf":3}]}"#, .equal),
    ContainmentCase(
      "two fractions are their least common multiple", #"{"allOf":[{"multipleOf":1.5},{"multipleOf":2.5}]}"#,
      #"{"multipleOf":7.5}"#, .equal),
    ContainmentCase(
      "in a range different divisors may agree", #"{"multipleOf":4,"minimum":1,"maximum":5}"#,
      #"{"multipleOf":2,"minimum":3,"maximum":5}"#, .equal),
    ContainmentCase(
      "even and odd are all integers", #"{"type":"integer"}"#,
      #"{"anyOf":[{"type":"integer","multipleOf":2},{"type":"integer","not":{"multipleOf":2}}]}"#, .equal),
    ContainmentCase(
      "residues that cover all but 1 and 5 modulo 6", #"{"type":"integer"}"#,
      #"{"type":"integer","anyOf":[{"multipleOf":2},{"multipleOf":3}]}"#,
      .narrowed),
    ContainmentCase(
      "a range split in two", #"{"type":"number"}"#, #"{"type":"number","anyOf":[{"maximum":3},{"minimum":3}]}"#, .equal
    ),
    ContainmentCase(
      "a range split in two leaves its border out", #"{"type":"number"}"#,
      #"{"anyOf":[{"type":"number","exclusiveMaximum":3},{"type":"number","exclusiveMinimum":3}]}"#,
      .narrowed),
    ContainmentCase(
      "integers split between two whole numbers", #"{"type":"integer"}"#,
      #"{"type":"integer","anyOf":[{"maximum":3},{"minimum":4}]}"#, .equal),
    ContainmentCase(
      "numbers split between two whole numbers", #"{"type":"number"}"#,
      #"{"type":"number","anyOf":[{"maximum":3},{"minimum":4}]}"#, .narrowed),
    ContainmentCase(
      "a range without a hole becomes two ranges", #"{"type":"integer","minimum":0,"maximum":9,"not":{"const":5}}"#,
      #"{"type":"integer","anyOf":[{"minimum":0,"maximum":4},{"minimum":6,"maximum":9}]}"#, .equal),
    ContainmentCase("tiny divisors are exact", #"{"multipleOf":1e-30}"#, #"{"multipleOf":1e-31}"#, .widened),
    ContainmentCase(
      "an integer is a multiple of a tiny unit fraction", #"{"type":"integer"}"#, #"{"multipleOf":1e-9}"#, .widened),
  ]
}
