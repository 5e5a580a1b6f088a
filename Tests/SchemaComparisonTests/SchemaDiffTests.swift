import JSONModel
import JSONSchema
import SchemaComparison
import Testing

@Suite("A diff")
struct SchemaDiffTests {
  @Test("reports a definition used in many places once")
  func shared() throws {
    func text(_ type: String) -> String {
      ##"{"properties":{"a":{"$ref":"#/$defs/x"},"b":{"$ref":"#/$defs/x"}},"$defs":{"x":{"type":"\##(type)"}}}"##
    }
    #expect(
      try diff(text("string"), text("integer")).changes.map(\.line) == ["type-changed /$defs/x/type|/$defs/x/type"])
  }

  @Test("is settled nowhere if one way to the place is not")
  func unsettled() throws {
    func text(_ type: String) -> String {
      ##"{"properties":{"a":{"$ref":"#/$defs/x"}},"not":{"required":["b"],"properties":{"c":{"$ref":"#/$defs/x"}}},"$defs":{"x":{"items":{"type":"\##(type)"}}}}"##
    }
    #expect(
      try diff(text("string"), text("integer")).changes.map(\.line)
        == ["type-changed /$defs/x/items/type|/$defs/x/items/type [not]"])
  }

  @Test("is not settled beside a keyword that looks at what was evaluated")
  func evaluation() throws {
    let closed = #"{"unevaluatedProperties":false}"#
    let governed = #"{"unevaluatedProperties":false,"additionalProperties":{"type":"string"}}"#
    #expect(
      try diff(closed, governed).changes.map(\.line)
        == ["additional-properties-constrained |/additionalProperties [unevaluatedProperties]"])
  }

  @Test("says nothing about types where a reference leads nowhere")
  func unresolved() throws {
    let away = #"{"properties":{"a":{"$ref":"https://example.org/a"}}}"#
    let here = #"{"properties":{"a":{"type":"string"}}}"#
    #expect(try diff(away, here).changes.map(\.kind) == [.otherwiseChanged])
    #expect(try diff(here, away).changes.map(\.kind) == [.otherwiseChanged])
    #expect(try diff(away, "{}").changes.map(\.kind) == [.propertyRemovedFromOpen])
  }

  @Test("does not take `dependencies` after draft-07 for its successors, nor for nothing")
  func legacyDependencies() throws {
    let legacy = #"{"dependencies":{"a":["b"]}}"#
    let current = #"{"dependentRequired":{"a":["b"]}}"#
    #expect(try diff(legacy, current).changes.map(\.kind) == [.otherwiseChanged])
    #expect(try diff(legacy, "{}").changes.isEmpty == false)
    func draft7(_ text: String) -> String {
      #"{"$schema":"http://json-schema.org/draft-07/schema#","allOf":[\#(text)]}"#
    }
    #expect(try diff(draft7(legacy), draft7(legacy)).changes.isEmpty)
  }

  @Test("claims nothing under a dialect that nobody knows")
  func unknownDialect() throws {
    func text(_ uri: String, _ number: Int) -> String {
      #"{"$schema":"\#(uri)","properties":{"a":{"divisibleBy":\#(number)}}}"#
    }
    let ancient = "http://json-schema.org/draft-03/schema#"
    #expect(try diff(text(ancient, 2), text(ancient, 3)).changes.map(\.kind) == [.otherwiseChanged])
    #expect(try diff(text(ancient, 2), text("https://example.org/own", 2)).changes.map(\.kind) == [.otherwiseChanged])
    #expect(try diff(text(ancient, 2), text(ancient, 2)).changes.isEmpty)
    let configured = try [2, 3].map { try SchemaDocument(JSONDocument(parsing: text(ancient, $0)), dialect: .draft4) }
    #expect(SchemaDiff(old: configured[0], new: configured[1]).isMetadataOnly)
    #expect(StructureForm.bytes(of: configured[0]) == StructureForm.bytes(of: configured[1]))
  }

  @Test(
    "claims no equality where dynamic scope or an embedded dialect decides",
    arguments: [
      (
        ##"{"$id":"http://x/r","$ref":"http://x/t","$defs":{"t":{"$id":"http://x/t","$dynamicAnchor":"n","properties":{"c":{"$dynamicRef":"#n"}}},"T":{"$dynamicAnchor":"n","required":["z"]}}}"##,
        ##"{"$id":"http://x/r","$ref":"http://x/t","$defs":{"t":{"$id":"http://x/t","$dynamicAnchor":"n","properties":{"c":{"$dynamicRef":"#n"}}},"o":{"$id":"http://x/o","$defs":{"T":{"$dynamicAnchor":"n","required":["z"]}}}}}"##
      ),
      (
        #"{"$schema":"http://json-schema.org/draft-07/schema#","allOf":[{"id":"http://x/y","$schema":"http://json-schema.org/draft-04/schema#","type":"integer"}]}"#,
        #"{"$schema":"http://json-schema.org/draft-07/schema#","allOf":[{"$id":"http://x/y","$schema":"http://json-schema.org/draft-07/schema#","type":"integer"}]}"#
      ),
    ])
  func openMeaning(_ old: String, _ new: String) throws {
    #expect(try !diff(old, new).isStructurallyEqual)
    #expect(try !diff(old, new).changes.isEmpty)
  }

  @Test("ends on recursive schemas and finds what changed in them")
  func recursion() throws {
    func text(_ keyword: String) -> String {
      ##"{"$ref":"#/$defs/node","$defs":{"node":{"type":"object","properties":{"\##(keyword)":{"type":"string"},"children":{"type":"array","items":{"$ref":"#/$defs/node"}}}}}}"##
    }
    #expect(
      try diff(text("name"), text("label")).changes.map(\.line) == [
        "property-removed-from-open-object /$defs/node/properties/name|/$defs/node/properties name",
        "property-added-to-open-object /$defs/node/properties|/$defs/node/properties/label label",
      ])
  }

  @Test("carries the values on both sides")
  func values() throws {
    let change = try #require(try diff(#"{"minLength":1}"#, #"{"minLength":2}"#).changes.first)
    #expect(change.old?.number?.integer == 1 && change.new?.number?.integer == 2)
    let added = try #require(try diff("{}", #"{"required":["a"]}"#).changes.first)
    #expect(added.old == nil && added.new?.string == "a")
  }

  @Test("tells metadata from no change at all")
  func metadataOnly() throws {
    #expect(try diff(#"{"title":"a"}"#, #"{"title":"b"}"#).isMetadataOnly)
    #expect(try !diff(#"{"title":"a"}"#, #"{ "title" : "a" }"#).isMetadataOnly)
    #expect(try !diff(#"{"title":"a"}"#, #"{"title":"b","type":"null"}"#).isMetadataOnly)
  }

  @Test("sees what dynamic references may lead to")
  func dynamicReferences() throws {
    func text(_ type: String) -> String {
      ##"{"$id":"https://example.org/root","$ref":"list","$defs":{"override":{"$dynamicAnchor":"item","type":"\##(type)"},"list":{"$id":"list","items":{"$dynamicRef":"#item"},"$defs":{"default":{"$dynamicAnchor":"item"}}}}}"##
    }
    #expect(try diff(text("string"), text("integer")).changes.map(\.kind) == [.otherwiseChanged])
    #expect(try diff(text("string"), text("string")).changes.isEmpty)
  }

  @Test("lists the annotations and definitions that differ")
  func metadata() throws {
    let old = try schema(#"{"title":"a","properties":{"title":{"default":1}},"$defs":{"x":{}},"x-gone":1}"#)
    let new = try schema(#"{"title":"b","properties":{"title":{"default":2}},"$defs":{"y":{}},"$core_version":"2"}"#)
    #expect(
      MetadataDifference.between(old, new).map(\.pointer.description) == [
        "/$core_version", "/$defs/x", "/$defs/y", "/properties/title/default", "/title", "/x-gone",
      ])
  }
}
