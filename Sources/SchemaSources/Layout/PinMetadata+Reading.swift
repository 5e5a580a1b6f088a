import DriftModel
import JSONModel

extension PinMetadata {
  static let fileName = "_metadata.json"

  /// The metadata in `bytes`, where every member may be left out.
  ///
  /// Throws where the track cannot be told: it is part of the name of every schema beside the file. Another member of a
  /// wrong type is left out, with one of the `remarks`.
  init(_ bytes: [UInt8], remarks: inout [Problem], location: (_ pointer: String) -> String) throws(FileFailure) {
    let root: JSONValue
    do {
      root = try JSONDocument(parsing: bytes).root
    } catch {
      throw FileFailure(reason: .malformed, problem: error.problem(in: location("")))
    }
    guard root.object != nil else { throw Self.failure("the metadata are not a JSON object", at: location("")) }
    func member<Value>(_ name: String, _ kind: String, _ value: (JSONValue) -> Value?) throws(FileFailure) -> Value? {
      guard let found = root[name], !found.isNull else { return nil }
      guard let value = value(found) else { throw Self.failure("\"\(name)\" is not \(kind)", at: location("/" + name)) }
      return value
    }
    func spare<Value>(_ name: String, _ kind: String, _ value: (JSONValue) -> Value?) -> Value? {
      do {
        return try member(name, kind, value)
      } catch {
        remarks.append(error.problem)
        return nil
      }
    }
    self.init(
      registryURL: spare("registry_url", "a string", \.string).map(Self.withoutCredentials),
      track: try member("track", "a string", \.string), fetchedAt: spare("fetched_at", "a string", \.string),
      fetchedCount: spare("schemas_fetched", "a whole number") { $0.number?.integer },
      failedSchemas: spare("failed_schemas", "an array of names", Self.names)?.map(SchemaFile.identity) ?? [])
  }

  /// `https://host/path` for `https://user:password@host/path`.
  private static func withoutCredentials(_ address: String) -> String {
    guard let scheme = address.firstRange(of: "://") else { return address }
    let host = address[scheme.upperBound...].prefix { $0 != "/" }
    guard let at = host.lastIndex(of: "@") else { return address }
    return String(address[..<scheme.upperBound] + address[address.index(after: at)...])
  }

  /// The names in an array of strings, or of objects with a `name`.
  private static func names(in value: JSONValue) -> [String]? {
    guard let array = value.array else { return nil }
    let names = array.compactMap { $0.string ?? $0["name"]?.string }
    return names.count == array.count ? names : nil
  }

  private static func failure(_ what: String, at place: String) -> FileFailure {
    FileFailure(.malformed, what, at: place, next: "fetch the pinned copies again, or correct the file")
  }
}
