/// The optional cases of the suite that are answered otherwise, with the reasons.
struct OptionalGap {
  let reason: String
  /// The file, which may stand in the folders of several dialects.
  let file: String
  /// The cases, each as `group: case`.
  let cases: [String]

  /// Whether the case of this name, `path: group: case`, is one of them.
  func contains(_ name: String) -> Bool { cases.contains { name.hasSuffix("\(file): \($0)") } }

  static let all = [
    OptionalGap(
      reason: "an integer is a number without fractional part in every dialect, so that one number means one thing",
      file: "draft4/optional/zeroTerminatedFloats.json",
      cases: [
        "some languages do not distinguish between different types of numeric value: "
          + "a float is not an integer even without fractional part"
      ]),
    OptionalGap(
      reason: "the content keywords are annotations, as later dialects have it",
      file: "draft7/optional/content.json",
      cases: [
        "validation of string-encoded content based on media type: an invalid JSON document",
        "validation of binary string-encoding: an invalid base64 string (% is not a valid character)",
        "validation of binary-encoded media type documents: a validly-encoded invalid JSON document",
        "validation of binary-encoded media type documents: an invalid base64 string that is valid JSON",
      ]),
    OptionalGap(
      reason: "`dependencies` is no keyword any more since 2019-09, so it is ignored there as any unknown one",
      file: "optional/dependencies-compatibility.json",
      cases: [
        "single dependency: missing dependency",
        "multiple dependents required: missing dependency",
        "multiple dependents required: missing other dependency",
        "multiple dependents required: missing both dependencies",
        "dependencies with escaped characters: CRLF missing dependent",
        "dependencies with escaped characters: quoted quotes missing dependent",
        "single schema dependency: wrong type",
        "single schema dependency: wrong type other",
        "single schema dependency: wrong type both",
        "boolean subschemas: object with property having schema false is invalid",
        "boolean subschemas: object with both properties is invalid",
        "schema dependencies with escaped characters: quoted tab invalid under dependent schema",
        "schema dependencies with escaped characters: quoted quote",
        "schema dependencies with escaped characters: quoted quote invalid under dependent schema",
      ]),
    OptionalGap(
      reason: "whether formats are asserted is the caller's choice, which a vocabulary does not override",
      file: "draft2020-12/optional/format-assertion.json",
      cases: [
        "schema that uses custom metaschema with format-assertion: false: format-assertion: false: invalid string",
        "schema that uses custom metaschema with format-assertion: true: format-assertion: true: invalid string",
      ]),
  ]
}
