public import JSONModel

/// A document that one version accepts and the other rejects, beside the finding that it confirms.
public struct WitnessEntry: ReportEntry {
  /// The direction that it breaks: for backward the old version accepts it and the new one rejects it.
  public let direction: FindingEntry.Direction
  /// The document, whole. It is foreign text: outputs escape and shorten it.
  public let document: JSONValue

  public init(direction: FindingEntry.Direction, document: JSONValue) {
    self.direction = direction
    self.document = document
  }

  public var json: JSONOutput {
    .object([("direction", .string(direction.rawValue)), ("document", .value(document))])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "witness")
    guard let document = members.raw("document") else {
      let position = json.position
      throw Problem(
        what: "the witness has no member \"document\"",
        place: "the report's JSON, line \(position.line), column \(position.column)",
        next: "read a report that this program wrote, or restore the database from a backup")
    }
    self.init(direction: try members.word("direction"), document: document)
  }
}
