import DriftConfiguration
import Foundation
import JSONModel
import SchemaSources

extension SecretPlace {
  /// The text at the place, without white space at its ends; no message quotes it.
  func read(from surroundings: SourceSurroundings) throws(Problem) -> String {
    let found: String?
    switch self {
    case .text(let text): found = text
    case .environmentVariable(let name): found = surroundings.environment(name)
    case .file(let path): found = (try? surroundings.readFile(path)).map { String(decoding: $0, as: UTF8.self) }
    }
    guard let text = found?.trimmingCharacters(in: .whitespacesAndNewlines), !text.isEmpty else {
      throw Problem(what: "there is no text for `notify`", place: description, next: "put the text there")
    }
    return text
  }

  /// The http or https address at the place.
  func address(from surroundings: SourceSurroundings) throws(Problem) -> HTTPAddress {
    guard let address = HTTPAddress(try read(from: surroundings)) else {
      throw Problem(
        what: "the text is not an http or https address without user name and password", place: description,
        next: "put there an address such as https://example.org/hook")
    }
    return address
  }

  /// The place for messages, which never show what stands there.
  private var description: String {
    switch self {
    case .text: "the configuration, `notify`"
    case .environmentVariable(let name): "environment variable \(name)"
    case .file(let path): path
    }
  }
}
