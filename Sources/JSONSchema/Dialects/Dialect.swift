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
    guard let dialect = Self.byAddress[uri.hasSuffix("#") ? String(uri.dropLast()) : uri] else { return nil }
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
  public static func < (left: Dialect, right: Dialect) -> Bool { left.ordinal < right.ordinal }

  /// Whether `$ref` silences every keyword beside it (draft-07 Core §8.3; lifted in 2019-09).
  var referenceHidesSiblings: Bool { self <= .draft7 }

  /// The keyword that names a resource.
  var identifier: Keyword { self == .draft4 ? .legacyID : .id }

  /// The place among all dialects, the oldest being 0.
  var ordinal: Int {
    switch self {
    case .draft4: 0
    case .draft6: 1
    case .draft7: 2
    case .draft201909: 3
    case .draft202012: 4
    }
  }

  private static let byAddress = [String: Dialect](
    uniqueKeysWithValues: allCases.flatMap { dialect in dialect.addresses.map { ($0, dialect) } })

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
