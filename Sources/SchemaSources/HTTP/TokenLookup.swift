import DriftModel
import Foundation
import JSONModel

/// The way from a source's definition to its token: the environment variable, else the file.
struct TokenLookup {
  let definition: SourceDefinition
  let surroundings: SourceSurroundings

  /// The token, or `nil` where the definition names none. A token that is named and not there is a failure: to ask
  /// without it would only end in a less telling 401.
  func token() throws(ResourceFailure) -> Credential? {
    if let variable = definition.tokenEnvironmentVariable {
      if let text = surroundings.environment(variable), !text.isEmpty {
        return try checked(text, place: "environment variable \(variable)")
      }
      guard definition.tokenFile != nil else {
        throw denial("the token is not set", place: "environment variable \(variable)")
      }
    }
    guard let path = definition.tokenFile else { return nil }
    guard let data = try? surroundings.readFile(path) else {
      throw denial("the file with the token cannot be read", place: path)
    }
    return try checked(String(decoding: data, as: UTF8.self), place: path)
  }

  private func checked(_ text: String, place: String) throws(ResourceFailure) -> Credential? {
    guard let token = Credential(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw denial("the token is empty or has characters that a header cannot carry", place: place)
    }
    return token
  }

  private func denial(_ what: String, place: String) -> ResourceFailure {
    ResourceFailure(.denied, what: what, place: place, next: "put a valid token there for source \(definition.name)")
  }
}
