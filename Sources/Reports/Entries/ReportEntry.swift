import DriftModel
public import JSONModel

/// A part of a report that is written as JSON and read back without loss.
///
/// Parts are stored in the database as JSON text, so a report of a past run can be written again. Names of members are
/// public: later versions add members and never rename one.
public protocol ReportEntry: Hashable, Sendable {
  /// The JSON of this part, members in their published order.
  var json: JSONOutput { get }
  /// Reads what `json` wrote, perhaps in an earlier version; throws where a member is missing or has another type.
  init(json: JSONValue) throws(Problem)
}

extension JSONOutput {
  /// The text, or `null` where there is none.
  static func text(_ text: String?) -> JSONOutput {
    if let text { .string(text) } else { .null }
  }

  /// The moment as ISO 8601 text, or `null` where there is none.
  static func moment(_ moment: Timestamp?) -> JSONOutput { text(moment?.description) }

  /// The integer, or `null` where there is none.
  static func number(_ number: Int?) -> JSONOutput {
    if let number { .integer(number) } else { .null }
  }

  /// The part's JSON, or `null` where there is none.
  static func entry(_ entry: (some ReportEntry)?) -> JSONOutput { entry?.json ?? .null }

  /// The parts' JSON in their order.
  static func entries(_ entries: [some ReportEntry]) -> JSONOutput { .array(entries.map(\.json)) }
}

extension Problem: ReportEntry {
  /// `{what, where, next}`.
  public var json: JSONOutput {
    .object([("what", .string(what)), ("where", .string(place)), ("next", .string(next))])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "problem")
    self.init(
      what: try members.string("what"), place: try members.string("where"), next: try members.string("next"))
  }
}
