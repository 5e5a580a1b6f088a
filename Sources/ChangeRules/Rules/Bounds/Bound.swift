/// A keyword that bounds a number or a count from one side.
struct Bound: Sendable {
  let keyword: String
  let side: Side
  /// What lies beyond the bound, such as `shorter strings`.
  let beyond: String
  /// The words for the bound that holds where the keyword is absent, if one does.
  var absent = "none"

  /// The side on which a bound cuts values off.
  enum Side {
    case lower, upper
  }

  /// What happened to a bound; a bound is raised or lowered by value.
  enum Event {
    case added, removed, raised, lowered
  }

  /// Whether `event` leaves room for fewer values.
  func isTightened(by event: Event) -> Bool {
    switch event {
    case .added: true
    case .removed: false
    case .raised: side == .lower
    case .lowered: side == .upper
    }
  }
}

extension Bound {
  static let minLength = Bound(keyword: "minLength", side: .lower, beyond: "shorter strings")
  static let maxLength = Bound(keyword: "maxLength", side: .upper, beyond: "longer strings")
  /// Also `exclusiveMinimum`.
  static let minimum = Bound(keyword: "minimum", side: .lower, beyond: "smaller numbers")
  /// Also `exclusiveMaximum`.
  static let maximum = Bound(keyword: "maximum", side: .upper, beyond: "greater numbers")
  static let minProperties = Bound(
    keyword: "minProperties", side: .lower, beyond: "objects with fewer properties")
  static let maxProperties = Bound(keyword: "maxProperties", side: .upper, beyond: "objects with more properties")
  static let minItems = Bound(keyword: "minItems", side: .lower, beyond: "shorter arrays")
  static let maxItems = Bound(keyword: "maxItems", side: .upper, beyond: "longer arrays")
  static let minContains = Bound(
    keyword: "minContains", side: .lower, beyond: "arrays with fewer matching elements", absent: "1")
  static let maxContains = Bound(
    keyword: "maxContains", side: .upper, beyond: "arrays with more matching elements", absent: "no limit")
}
