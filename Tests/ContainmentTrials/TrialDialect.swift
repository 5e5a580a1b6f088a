/// A dialect as the generator of schemas sees it.
enum TrialDialect: Int, CaseIterable {
  case draft4 = 4
  case draft6 = 6
  case draft7 = 7
  case draft201909 = 2019
  case draft202012 = 2020

  var uri: String {
    switch self {
    case .draft4, .draft6, .draft7: "http://json-schema.org/draft-0\(rawValue)/schema#"
    case .draft201909: "https://json-schema.org/draft/2019-09/schema"
    case .draft202012: "https://json-schema.org/draft/2020-12/schema"
    }
  }

  /// The keyword under which definitions stand.
  var definitions: String { self < .draft201909 ? "definitions" : "$defs" }

  /// Whether a reference hides the keywords beside it.
  var referencesHideSiblings: Bool { self < .draft201909 }
}

extension TrialDialect: Comparable {
  static func < (left: TrialDialect, right: TrialDialect) -> Bool { left.rawValue < right.rawValue }
}
