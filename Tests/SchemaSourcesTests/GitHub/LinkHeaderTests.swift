import Testing

@testable import SchemaSources

@Suite("The next page in a Link header")
struct LinkHeaderTests {
  @Test(arguments: [
    (#"<https://a/?page=2>; rel="next""#, "https://a/?page=2"), ("<b>;rel=next", "b"), ("<b> ; REL = \"Next\"", "b"),
    (#"<a>; rel="last", <b>; rel="prev next""#, "b"),
    (#"<a>; title="x, <y>; rel=next"; rel=first, <b>; rel=next"#, "b"),
    (#"<a,b;c>; rel="next""#, "a,b;c"),
  ])
  func `is found`(header: String, target: String) {
    #expect(LinkHeader.next(in: header) == target)
  }

  @Test(arguments: [
    "", "<", "<a", "<a>", "<a>; rel", #"<a>; rel="prev""#, "a; rel=next", #"<a>; title="rel=next""#,
    "<a>; rel=nextish", String(repeating: "<", count: 10_000), String(repeating: "<>,", count: 10_000),
  ])
  func `is not there`(header: String) {
    #expect(LinkHeader.next(in: header) == nil)
  }
}
