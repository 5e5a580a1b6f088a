import DriftModel
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The reading of one JUnit XML file, as pytest, Surefire, jest-junit and gotestsum write them.
///
/// `testsuite` elements may stand in `testsuites` and in each other; elements that are not known are passed over with
/// what they contain. Of tests with the same name, such as parametrised ones, the worst result counts.
final class JUnitReader: NSObject, XMLParserDelegate {
  private static let maximumDepth = 64
  private var path: [String] = []
  private var results: [String: TestFacts.Result] = [:]
  private var suites: [String] = []
  private var current: (name: String, result: TestFacts.Result)?
  private var earliest: Timestamp?
  private var complaint: String?

  /// The suite in `bytes`; `written` is when the file was, for one that does not say when its tests ran.
  static func read(
    _ bytes: [UInt8], file: String, written: Timestamp, place: String
  ) throws(FileFailure) -> TestSuiteFacts {
    let body: ArraySlice<UInt8>
    do {
      body = try XMLProlog.bodyAfter(bytes)
    } catch {
      throw refusal(error.rawValue, at: place)
    }
    let reader = JUnitReader()
    let parser = XMLParser(data: Data(body))
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    let isWhole = parser.parse()
    if let complaint = reader.complaint { throw refusal(complaint, at: place) }
    guard isWhole, parser.parserError == nil, reader.path.isEmpty else {
      throw refusal("the file is not well-formed XML", at: place)
    }
    let tests = reader.results.map { TestFacts(name: $0.key, result: $0.value) }.sorted { $0.name < $1.name }
    return TestSuiteFacts(file: file, ranAt: reader.earliest ?? written, tests: tests)
  }

  private static func refusal(_ what: String, at place: String) -> FileFailure {
    FileFailure(.malformed, what, at: place, next: "write it again as JUnit XML, or keep it out of the test results")
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let parent = path.last
    path.append(element)
    if path.count > Self.maximumDepth {
      return stop(parser, "the file has more than \(Self.maximumDepth) elements inside each other")
    }
    switch (element, parent) {
    case ("testsuites", nil): note(attributes["timestamp"], parser)
    case ("testsuite", nil), ("testsuite", "testsuites"), ("testsuite", "testsuite"):
      suites.append(attributes["name"] ?? "")
      note(attributes["timestamp"], parser)
    case (_, nil): stop(parser, "the file is not JUnit XML: its root element is \(element.prefix(80))")
    case ("testcase", "testsuite"): begin(attributes, parser)
    case ("failure", "testcase"), ("error", "testcase"): current?.result = .failed
    case ("skipped", "testcase"): if current?.result == .passed { current?.result = .skipped }
    default: break
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
  ) {
    path.removeLast(path.isEmpty ? 0 : 1)
    if element == "testsuite", path.last.map({ ["testsuites", "testsuite"].contains($0) }) ?? true {
      suites.removeLast(suites.isEmpty ? 0 : 1)
    } else if element == "testcase", path.last == "testsuite", let test = current {
      results[test.name] = results[test.name].map { Self.worse($0, test.result) } ?? test.result
      current = nil
    }
  }

  private func begin(_ attributes: [String: String], _ parser: XMLParser) {
    guard let name = attributes["name"], !name.isEmpty else {
      return stop(parser, "the file has a testcase without a name")
    }
    // gotestsum and Surefire may leave the class out; the suite then tells tests of the same name apart.
    let owner = [attributes["classname"], suites.last].compactMap(\.self).first { !$0.isEmpty }
    current = ([owner, name].compactMap(\.self).joined(separator: "."), .passed)
  }

  /// Notes when tests ran; the earliest moment of a file counts.
  private func note(_ text: String?, _ parser: XMLParser) {
    guard let text, !text.isEmpty else { return }
    guard let moment = Timestamp(junit: text) else {
      return stop(parser, "the file has a timestamp that is not a moment: \(text.prefix(80))")
    }
    earliest = min(earliest ?? moment, moment)
  }

  private func stop(_ parser: XMLParser, _ what: String) {
    if complaint == nil { complaint = what }
    parser.abortParsing()
  }

  private static func worse(_ one: TestFacts.Result, _ other: TestFacts.Result) -> TestFacts.Result {
    let order: [TestFacts.Result] = [.failed, .passed, .skipped]
    return order.first { $0 == one || $0 == other } ?? one
  }
}

extension Timestamp {
  /// The moment that a `timestamp` attribute names, read as UTC where it names no zone; fractions are dropped.
  fileprivate init?(junit text: String) {
    var zone = text.dropFirst(19)
    if zone.first == "." { zone = zone.dropFirst().drop(while: \.isNumber) }
    self.init(String(text.prefix(19)) + (zone.isEmpty ? "Z" : zone))
  }
}
