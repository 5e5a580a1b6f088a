import Foundation
public import JSONModel
public import JSONSchema

/// A file that stands in for the document at a URI, so that references to it are followed without a network.
public struct ResourceFile: Sendable, Hashable {
  /// The absolute URI, without fragment, that references name.
  public let uri: String
  /// The path of the file that holds the document.
  public let path: String

  /// `nil` where `uri` is not absolute or has a fragment: no reference could lead there.
  public init?(uri: String, path: String) {
    guard Self.isAbsolute(uri), !uri.contains("#") else { return nil }
    self.uri = uri
    self.path = path
  }

  /// The documents of all files, for references to lead to. Throws the problem of the first that cannot be read.
  public static func resources(of files: [ResourceFile]) throws(Problem) -> SchemaResources {
    guard !files.isEmpty else { return .none }
    var documents: [(uri: String, document: JSONDocument)] = []
    for file in files { documents.append((file.uri, try file.document())) }
    return SchemaResources(documents)
  }

  /// The document in the file. Throws where the file cannot be opened or is not JSON; the place is the file's.
  public func document() throws(Problem) -> JSONDocument {
    let bytes: [UInt8]
    do {
      bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw Problem(
        what: "the file for the resource `\(uri)` could not be read", place: path,
        next: "check that it exists and may be read; nothing is fetched in its place")
    }
    do throws(JSONSyntaxError) {
      return try JSONDocument(parsing: bytes)
    } catch {
      throw error.problem(in: path)
    }
  }

  /// Whether a text starts with a scheme (RFC 3986 §3.1).
  private static func isAbsolute(_ uri: String) -> Bool {
    guard let colon = uri.utf8.firstIndex(of: UInt8(ascii: ":")), let first = uri.utf8.first else { return false }
    return isLetter(first)
      && uri.utf8[..<colon].allSatisfy {
        isLetter($0) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || "+-.".utf8.contains($0)
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}
