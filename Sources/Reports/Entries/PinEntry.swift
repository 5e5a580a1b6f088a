public import JSONModel

/// What is known of a pinned copy besides its comparison: when it was fetched, and which version it is.
public struct PinEntry: ReportEntry {
  /// The time of fetching, as the copy's metadata write it; left out of a copy in sync, which may be fetched every day.
  public let fetchedAt: String?
  /// The registry that the copy's metadata name; left out of a copy in sync.
  public let registryURL: String?
  /// Whether the metadata say that the schema could not be fetched.
  public let couldNotBeFetched: Bool
  /// The recorded version of the reference that the copy equals.
  public let equals: VersionEntry?
  /// How far the copy is like that version.
  public let likeness: Likeness?
  /// How many later versions the reference has had; versions that share a number count once.
  public let behind: Int?

  public enum Likeness: String, CaseIterable, Sendable {
    /// The same JSON value.
    case content
    /// The same but for annotations.
    case structure
  }

  public init(
    fetchedAt: String? = nil, registryURL: String? = nil, couldNotBeFetched: Bool = false, equals: VersionEntry? = nil,
    likeness: Likeness? = nil, behind: Int? = nil
  ) {
    self.fetchedAt = fetchedAt
    self.registryURL = registryURL
    self.couldNotBeFetched = couldNotBeFetched
    self.equals = equals
    self.likeness = likeness
    self.behind = behind
  }

  public var json: JSONOutput {
    .object([
      ("fetched_at", .text(fetchedAt)), ("registry_url", .text(registryURL)),
      ("could_not_be_fetched", .boolean(couldNotBeFetched)), ("equals", .entry(equals)),
      ("likeness", .text(likeness?.rawValue)), ("behind", .number(behind)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "pinned copy")
    self.init(
      fetchedAt: try members.optionalString("fetched_at"), registryURL: try members.optionalString("registry_url"),
      couldNotBeFetched: try members.boolean("could_not_be_fetched"), equals: try members.optionalEntry("equals"),
      likeness: try members.optionalWord("likeness"), behind: try members.optionalInteger("behind"))
  }
}
