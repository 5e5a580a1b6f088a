import JSONSchema
import Testing

@Suite("A dynamic reference")
struct DynamicReferenceTests {
  /// A list that leaves its items open, and a schema that closes them.
  private let list = ##"""
    {"$id":"http://e.org/strings","$ref":"list","$defs":{"items":{"$dynamicAnchor":"items","type":"string"},
      "list":{"$id":"list","type":"array","items":{"$dynamicRef":"#items"},
        "$defs":{"items":{"$dynamicAnchor":"items"}}}}}
    """##

  @Test("searches the dynamic scope where its own target has the dynamic anchor")
  func bookended() throws {
    let index = try index(list)
    #expect(index.hasDynamicReferences)
    #expect(index.target("/$defs/list/items", .dynamicRef) == "*items /$defs/list/$defs/items")
    #expect(index.dynamicTarget(named: "items", in: 0) == index.site(at: "/$defs/items"))
    #expect(index.dynamicTarget(named: "items", in: 1) == index.site(at: "/$defs/list/$defs/items"))
    #expect(index.dynamicTarget(named: "other", in: 0) == nil)
  }

  @Test(
    "is a plain one where the anchor is plain, the target is a pointer, or nothing else has the anchor",
    arguments: [
      (
        ##"{"items":{"$dynamicRef":"#a"},"$defs":{"a":{"$anchor":"a"},"b":{"$id":"b","$dynamicAnchor":"a"}}}"##,
        "/$defs/a"
      ),
      (
        ##"{"items":{"$dynamicRef":"#/$defs/a"},"$defs":{"a":{"$dynamicAnchor":"a"},"b":{"$id":"b","$dynamicAnchor":"a"}}}"##,
        "/$defs/a"
      ),
      (##"{"items":{"$dynamicRef":"#a"},"$defs":{"a":{"$dynamicAnchor":"a"}}}"##, "/$defs/a"),
      (##"{"items":{"$dynamicRef":"#a"}}"##, "?#a"),
    ])
  func plain(text: String, target: String) throws {
    let index = try index(text)
    #expect(!index.hasDynamicReferences)
    #expect(index.target("/items", .dynamicRef) == target)
  }

  @Test("of 2019-09 is resolved among the roots with $recursiveAnchor")
  func recursive() throws {
    let text = ##"""
      {"$id":"http://e.org/r","$recursiveAnchor":true,"$defs":{
        "open":{"$id":"open","$recursiveAnchor":true,"items":{"$recursiveRef":"#"}},
        "shut":{"$id":"shut","items":{"$recursiveRef":"#"},"not":{"$recursiveAnchor":true}}}}
      """##
    let index = try index(text, .draft201909)
    #expect(index.target("/$defs/open/items", .recursiveRef) == "* /$defs/open")
    #expect(index.target("/$defs/shut/items", .recursiveRef) == "/$defs/shut")
    #expect(index.dynamicTarget(named: "", in: 0) == 0)
    #expect(try !JSONSchemaTests.index(text, .draft202012).hasDynamicReferences)
  }
}
