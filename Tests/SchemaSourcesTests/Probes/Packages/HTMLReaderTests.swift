import DriftModel
import Testing

@testable import SchemaSources

@Suite("The pieces of an HTML page")
struct HTMLReaderTests {
  private func tokens(_ page: String) -> [HTMLToken] {
    var reader = HTMLReader(page)
    var tokens: [HTMLToken] = []
    while let token = reader.next() { tokens.append(token) }
    return tokens
  }

  @Test(
    "attributes are read as browsers do",
    arguments: [
      (#"<A HREF="a>b" c='"' d=e/f g h = i>"#, ["href": "a>b", "c": "\"", "d": "e/f", "g": "", "h": "i"]),
      ("<a/href=x/>", ["href": "x/"]), ("<a href=1 href=2>", ["href": "1"]), ("<a =b=c>", ["=b": "c"]),
      ("<a b='&gt;=3&#46;&#x38;&amp;lt;&copy;'>", ["b": ">=3.8&lt;&copy;"]), ("<a\n\thref\n=\n'x'\n>", ["href": "x"]),
    ])
  func attributes(_ page: String, _ attributes: [String: String]) {
    #expect(tokens(page) == [.start("a", attributes)])
  }

  @Test(
    "comments, declarations and the insides of scripts are passed over",
    arguments: [
      "<!-- <a href=x> -->", "<!--><!DOCTYPE html><?x a?></ a>", "<!---->", "<!-- <a>",
    ])
  func passedOver(_ page: String) {
    #expect(tokens(page).isEmpty)
  }

  @Test("a script ends at its end tag alone")
  func script() {
    #expect(tokens("<script>'<a>'</SCRIPT>b") == [.start("script", [:]), .end("script"), .text("b")])
  }

  @Test(
    "a tag that the end of the page cuts is none", arguments: ["<a", "<a href", "<a href=", "<a href='>x</a>", "</a"])
  func cut(_ page: String) {
    #expect(tokens(page).isEmpty)
  }

  @Test("a page with files of the package is read, whatever the attributes hold")
  func requiresPython() throws {
    let address = try #require(HTTPAddress("https://index.example/simple/sdk/"))
    let page = try #require(
      ProjectPage(
        html:
          #"<a href="../sdk-1.0.tar.gz#sha256=\#(SHA256Digest(of: []))" data-requires-python=">=3.8">sdk-1.0.tar.gz</a>"#,
        of: "sdk", at: address))
    #expect(page.files.map(\.name) == ["sdk-1.0.tar.gz"] && page.files[0].digest == SHA256Digest(of: []))
  }
}
