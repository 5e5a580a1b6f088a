/// What stands before the root element of an XML document (XML 1.0, section 2.8).
///
/// Only a document type declaration can define entities, and it can only stand here. A document that has one is
/// refused before any parser sees it, so nothing is ever fetched or expanded.
enum XMLProlog {
  /// Why a document is not parsed; the raw value is the sentence for it.
  enum Refusal: String, Error {
    case documentType = "the file has a document type declaration, which JUnit XML does not have"
    case notUTF8 = "the file is not UTF-8"
    case noElement = "the file is not XML"
  }

  /// The bytes from the root element on, in UTF-8; cost O(n).
  ///
  /// The XML declaration is left off with the rest, so that no declared encoding lets a parser read other characters
  /// than were looked at here.
  static func bodyAfter(_ document: [UInt8]) throws(Refusal) -> ArraySlice<UInt8> {
    guard String(validating: document, as: UTF8.self) != nil, !document.contains(0) else { throw .notUTF8 }
    var rest = document[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      if rest.starts(with: "<?".utf8) {
        rest = try after("?>", in: rest.dropFirst(2))
      } else if rest.starts(with: "<!--".utf8) {
        rest = try after("-->", in: rest.dropFirst(4))
      } else if rest.starts(with: "<!".utf8) {
        throw .documentType
      } else if rest.first == UInt8(ascii: "<") {
        return rest
      } else {
        throw .noElement
      }
    }
  }

  private static func after(_ end: String, in text: ArraySlice<UInt8>) throws(Refusal) -> ArraySlice<UInt8> {
    let mark = Array(end.utf8)
    var rest = text
    while let first = rest.firstIndex(of: mark[0]) {
      rest = rest[first...]
      if rest.starts(with: mark) { return rest.dropFirst(mark.count) }
      rest = rest.dropFirst()
    }
    throw .noElement
  }
}
