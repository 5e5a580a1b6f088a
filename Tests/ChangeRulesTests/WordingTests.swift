import JSONModel
import SchemaComparison
import Testing

@testable import ChangeRules

@Suite("The words of messages")
struct WordingTests {
  @Test(
    "Places are told as parts of documents",
    arguments: [
      ("", "the document"),
      ("/minimum", "the document"),
      ("/properties/total", #""total""#),
      ("/properties/lines/items/properties/price/minimum", #""lines[].price""#),
      ("/properties/lines/prefixItems/2/type", #""lines[2]""#),
      ("/properties/lines/items/1/type", #""lines[1]""#),
      ("/additionalProperties/properties/x", #""*.x""#),
      ("/patternProperties/^x-/type", #""{^x-}""#),
      ("/propertyNames/maxLength", #""{name}""#),
      ("/allOf/0/properties/x/not/type", #""x""#),
      ("/$defs/Address", #"the definition "Address""#),
      ("/$defs/Address/properties/street/maxLength", #""street" of the definition "Address""#),
      ("/properties/properties/properties/enum/enum/0", #""properties.enum""#),
      ("/properties", "the document"),
    ])
  func places(_ pointer: String, _ expected: String) throws {
    #expect(PlaceWording.text(for: try #require(JSONPointer(pointer))) == expected)
  }

  @Test("Foreign names cannot break out of their quotes, and long ones are cut")
  func quoting() {
    #expect(ValueWording.quoted("a\"\n\u{7}b") == #""a\"\n\u0007b""#)
    let long = ValueWording.quoted(String(repeating: "x", count: 10_000))
    #expect(long.count == ValueWording.limit && long.hasSuffix("…"))
  }

  @Test(
    "Messages say what happened and who is hurt",
    arguments: [
      (
        ChangeKind.requiredAdded, "/properties/order/required/0", nil, #""total""#, "total",
        #""order.total" is now required: documents written before may lack it, and readers on the new version reject them"#
      ),
      (
        .minimumRaised, "/properties/age/minimum", "0", "18", nil,
        #"minimum of "age" went up from 0 to 18: documents written before may have smaller numbers, and readers on the new version reject them"#
      ),
      (
        .minimumRaised, "/exclusiveMinimum", "0", "0", nil,
        #"exclusiveMinimum 0 of the document now excludes itself: documents written before may have the bound itself, and readers on the new version reject them"#
      ),
      (
        .patternAdded, "/pattern", nil, #"".*""#, nil,
        #"the document must now match the pattern ".*": no document is accepted or rejected that was not before"#
      ),
      (
        .maxContainsLowered, "/maxContains", nil, "2", nil,
        "maxContains of the document went down from no limit to 2: documents written before may have arrays with more matching elements, and readers on the new version reject them"
      ),
      (
        .propertyAddedToOpen, "/properties/note", nil, #"{"type":"string"}"#, "note",
        #"the property "note" was added to an open object: documents written before may use the name otherwise, and readers on the new version reject them, unless writers emit only declared properties"#
      ),
      (
        .propertyRemovedFromOpen, "/properties/note", #"{"type":"string"}"#, nil, "note",
        #"the property "note" was removed from an open object: documents written before still validate, but readers that use it no longer find it in new documents, or find another kind of value"#
      ),
      (
        .enumValueAdded, "/properties/status/enum/2", nil, #""archived""#, nil,
        #""status" may now be "archived": new documents may have this value, and readers still on the old version reject them"#
      ),
    ] as [(ChangeKind, String, String?, String?, String?, String)])
  func messages(
    _ kind: ChangeKind, _ pointer: String, _ old: String?, _ new: String?, _ name: String?, _ expected: String
  ) throws {
    let tokens = try #require(JSONPointer(pointer)).tokens
    #expect(Judge().judge(try .sample(kind, at: tokens, old: old, new: new, name: name)).message == expected)
  }
}
