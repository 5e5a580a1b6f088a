public import JSONModel

/// A source that does not offer all of a version which another source offers whole.
public struct PublicationEntry: ReportEntry {
  /// The source that offers the whole version.
  public let reference: String
  /// The source that does not.
  public let source: String
  public let track: String
  public let status: Status
  /// The version that most of the missing schemas still carry in `source`.
  public let from: String
  /// The version that `reference` offers whole.
  public let to: String
  /// How many schemas of `to` both sources carry; `nil` where it was not read.
  public let schemas: Int?
  /// The schemas that `source` still offers at an older version, in order.
  public let missing: [Missing]

  public enum Status: String, CaseIterable, Sendable {
    /// Some schemas are of the new version and others of an older one.
    case halfDone = "half_done"
    /// None is of the new version.
    case notPublished = "not_published"
    /// This run did not read both sources in full, so nothing is known of tonight.
    case notRead = "not_read"
  }

  /// A schema that is still at an older version.
  public struct Missing: ReportEntry {
    public let schema: String
    /// The older version that stands.
    public let coreVersion: String

    public init(schema: String, coreVersion: String) {
      self.schema = schema
      self.coreVersion = coreVersion
    }

    public var json: JSONOutput {
      .object([("schema", .string(schema)), ("core_version", .string(coreVersion))])
    }

    public init(json: JSONValue) throws(Problem) {
      let members = try MemberReader(json, of: "missing schema")
      self.init(schema: try members.string("schema"), coreVersion: try members.string("core_version"))
    }
  }

  public init(
    reference: String, source: String, track: String, status: Status, from: String, to: String, schemas: Int? = nil,
    missing: [Missing] = []
  ) {
    self.reference = reference
    self.source = source
    self.track = track
    self.status = status
    self.from = from
    self.to = to
    self.schemas = schemas
    self.missing = missing
  }

  public var json: JSONOutput {
    .object([
      ("reference", .string(reference)), ("source", .string(source)), ("track", .string(track)),
      ("status", .string(status.rawValue)), ("from", .string(from)), ("to", .string(to)),
      ("schemas", .number(schemas)), ("missing", .entries(missing)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "publication")
    self.init(
      reference: try members.string("reference"), source: try members.string("source"),
      track: try members.string("track"), status: try members.word("status"), from: try members.string("from"),
      to: try members.string("to"), schemas: try members.optionalInteger("schemas"),
      missing: try members.entries("missing"))
  }
}
