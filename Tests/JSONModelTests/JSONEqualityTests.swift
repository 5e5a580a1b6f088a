import JSONModel
import Testing

@Suite("Values are equal as JSON Schema says")
struct JSONEqualityTests {
  @Test(
    "equal",
    arguments: [
      ("1", "1.0"), ("100", "1E+2"), ("0", "-0.0e5"), ("-1.5", "-15e-1"), (#""a""#, #""\u0061""#),
      ("[1, 2]", "[1.0,2.0]"), (#"{"a":1,"b":{"c":[2]}}"#, #"{"b":{"c":[2.0]},"\u0061":1}"#), ("null", " null "),
      ("{}", "{ }"), ("12345678901234567890123", "12345678901234567890123.000"),
    ])
  func equal(left: String, right: String) throws {
    let left = try JSONDocument(parsing: left).root
    let right = try JSONDocument(parsing: right).root
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    #expect(CanonicalJSON.bytes(of: left) == CanonicalJSON.bytes(of: right))
  }

  @Test(
    "different",
    arguments: [
      ("true", "1"), ("false", "0"), ("null", "false"), ("null", "0"), (#""1""#, "1"), ("[]", "{}"), ("[1,2]", "[2,1]"),
      ("[1]", "[1,1]"), (#"{"a":1}"#, #"{"a":1,"b":1}"#), (#"{"a":1}"#, #"{"b":1}"#), (#"{"a":1}"#, #"{"a":2}"#),
      ("\"e\u{301}\"", "\"\u{E9}\""), ("9007199254740993", "9007199254740992"), ("1e400", "1e401"), ("-1", "1"),
      ("0.1", "0.1000000000000000055511151231257827"),
    ])
  func different(left: String, right: String) throws {
    let left = try JSONDocument(parsing: left).root
    let right = try JSONDocument(parsing: right).root
    #expect(left != right)
    #expect(CanonicalJSON.bytes(of: left) != CanonicalJSON.bytes(of: right))
  }
}
