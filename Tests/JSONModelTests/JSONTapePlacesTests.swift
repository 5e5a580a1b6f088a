import JSONModel
import Testing

@Suite("The tape of a document")
struct JSONTapePlacesTests {
  private let text = #"{"a":[1,[true,{"b~/":null}],{}],"":{"c":[]},"d\n":"e"}"#

  /// The pointers of all values in the order of the document.
  private func places(in value: JSONValue, at pointer: JSONPointer = .root) -> [JSONPointer] {
    let inner =
      value.object?.flatMap { places(in: $0.value, at: pointer.appending($0.name)) }
      ?? value.array?.enumerated().flatMap { places(in: $0.element, at: pointer.appending($0.offset)) } ?? []
    return [pointer] + inner
  }

  @Test("finds the way to each value and back")
  func places() throws {
    let root = try JSONDocument(parsing: text).root
    let places = places(in: root)
    #expect(places.count == 11)
    for pointer in places {
      let value = try #require(root.value(at: pointer))
      let found = root.withTape { tape, _ in tape.pointer(to: value.wordIndex) }
      #expect(found == pointer)
      let steps = root.withTape { tape, start in
        pointer.tokens.reduce(Optional(start)) { word, token in word.flatMap { tape.child(of: $0, at: token) } }
      }
      #expect(steps == value.wordIndex)
    }
  }

  @Test(
    "leads nowhere by tokens that name nothing",
    arguments: [("", "b"), ("/a", "3"), ("/a", "01"), ("/a", "-"), ("/a/0", "0")])
  func nowhere(place: String, token: String) throws {
    let root = try JSONDocument(parsing: text).root
    let value = try #require(JSONPointer(place).flatMap { root.value(at: $0) })
    #expect(root.withTape { tape, _ in tape.child(of: value.wordIndex, at: token) } == nil)
  }

  @Test("gives values and names by their words")
  func words() throws {
    let document = try JSONDocument(parsing: text)
    let value = try #require(document.root["d\n"])
    #expect(document.value(atWord: value.wordIndex) == value)
    #expect(document.name(atWord: value.wordIndex - 1) == "d\n")
    #expect(document.withName(atWord: value.wordIndex - 1) { $0.count } == 2)
    #expect(value.wordIndex < document.wordCount)
  }
}
