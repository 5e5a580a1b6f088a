extension SchemaGenerator {
  static let patterns = [
    "^a", "^x", "b", "^[a-c]$", "^x[0-9]$", "^.{2,}$", "", "^(a|b|c|x1|xy)$", "y$", "^\\d+$", "[0-9]", "^$",
  ]
  private static let textPatterns =
    patterns + [
      "^[ab]+$", "^(ab)*$", "^a?b?$", "^.$", "^[^a]*$", "a.b", "\\bx", "^(?=a)", "^(?!a)", "^\\w+$", "^\\W",
      "^(?:a|b){2}$",
    ]
  private static let scalars = [
    "null", "true", "false", "0", "1", "2", "-1", "1.5", "0.5", "3", "1.0", "\"a\"", "\"b\"", "\"ab\"", "\"\"",
    "\"x1\"",
    "\"10\"",
  ]
  private static let containers = [
    "[]", "[1]", "{}", "{\"a\":1}", "[1,1]", "{\"a\":\"b\",\"b\":0}", "[[]]", "[true]",
  ]

  /// A value for `const` or one of an `enum`, in JSON text.
  mutating func value() -> JSONTree { .scalar(random.pick(random.percent(85) ? Self.scalars : Self.containers)) }

  /// One to four different values; `1` and `1.0` do not both appear, since an enumeration lists each value once.
  mutating func values() -> JSONTree {
    var found: [JSONTree] = []
    for _ in 0..<random.pick([1, 2, 2, 3, 4]) {
      let next = value()
      let isRepeated = found.contains { $0.text.prefix { $0 != "." } == next.text.prefix { $0 != "." } }
      if !isRepeated { found.append(next) }
    }
    return .array(found)
  }

  mutating func numberKeywords() -> JSONTree {
    var schema: JSONTree = [:]
    if random.percent(45) { schema["minimum"] = .scalar(random.pick(["0", "1", "-1", "2", "0.5", "1.5", "5"])) }
    if random.percent(45) { schema["maximum"] = .scalar(random.pick(["0", "1", "3", "5", "2.5", "10", "0.5", "1e1"])) }
    if dialect == .draft4 {
      if schema["minimum"] != nil, random.percent(30) {
        schema["exclusiveMinimum"] = random.percent(80) ? .accept : .reject
      }
      if schema["maximum"] != nil, random.percent(30) {
        schema["exclusiveMaximum"] = random.percent(80) ? .accept : .reject
      }
    } else {
      if random.percent(20) { schema["exclusiveMinimum"] = .scalar(random.pick(["0", "1", "-1", "0.5", "2"])) }
      if random.percent(20) { schema["exclusiveMaximum"] = .scalar(random.pick(["1", "3", "5", "2.5", "2", "10"])) }
    }
    let divisors = ["1", "2", "3", "0.5", "1.5", "4", "6", "0.1", "2.5"]
    if random.percent(35) { schema["multipleOf"] = .scalar(random.pick(divisors)) }
    return schema
  }

  mutating func stringKeywords() -> JSONTree {
    var schema: JSONTree = [:]
    if random.percent(45) { schema["minLength"] = .number(random.pick([0, 1, 1, 2, 3])) }
    if random.percent(45) { schema["maxLength"] = .number(random.pick([0, 1, 2, 3, 5])) }
    if random.percent(45) { schema["pattern"] = .string(random.pick(Self.textPatterns)) }
    if random.percent(8) { schema["format"] = .string(random.pick(["date", "email", "uri"])) }
    return schema
  }
}
