/// A version of JSON Schema whose keywords and meanings this program knows.
public enum Dialect: String, Sendable, CaseIterable, Comparable {
  case draft4 = "draft-04"
  case draft6 = "draft-06"
  case draft7 = "draft-07"
  case draft201909 = "2019-09"
  case draft202012 = "2020-12"

  /// The dialect of documents that name none, unless a source configures another.
  public static let standard = Dialect.draft202012

  /// The dialect that a `$schema` URI names, with or without an empty fragment, or `nil` for any other URI.
  public init?(uri: String) {
    let address = uri.hasSuffix("#") ? String(uri.dropLast()) : uri
    guard let dialect = Self.allCases.first(where: { $0.addresses.contains(address) }) else { return nil }
    self = dialect
  }

  /// The canonical `$schema` URI.
  public var uri: String {
    switch self {
    case .draft4, .draft6, .draft7: "http://json-schema.org/\(rawValue)/schema#"
    case .draft201909, .draft202012: "https://json-schema.org/draft/\(rawValue)/schema"
    }
  }

  /// Later dialects are greater.
  public static func < (left: Dialect, right: Dialect) -> Bool { left.age < right.age }

  /// Whether `$ref` silences every keyword beside it (draft-07 Core §8.3; lifted in 2019-09).
  var referenceHidesSiblings: Bool { self <= .draft7 }

  /// The keyword that names a resource.
  var identifierKeyword: String { self == .draft4 ? "id" : "$id" }

  private var age: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The URIs in use, under both schemes, since authors mix them up and mean the same.
  private var addresses: [String] {
    switch self {
    case .draft4, .draft6, .draft7:
      ["http://json-schema.org/\(rawValue)/schema", "https://json-schema.org/\(rawValue)/schema"]
    case .draft201909, .draft202012:
      ["https://json-schema.org/draft/\(rawValue)/schema", "http://json-schema.org/draft/\(rawValue)/schema"]
    }
  }
}
