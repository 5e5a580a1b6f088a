public import DriftModel

/// Everything that triggers and checklist look at in one run: what was recorded up to it, and configuration.
///
/// The caller leaves out what was recorded later, so an old run is assessed again from the same value.
public struct TriggerInput: Sendable {
  /// The time of the run.
  public let now: Timestamp
  /// One history a configured source, in the order of their names; copies that somebody pinned are no source of Core's.
  public let sources: [SourceHistory]
  /// The day of the next review, `YYYY-MM-DD`, from the configuration.
  public let reviewDate: Timestamp?
  /// Every answer to each question, in the order of the runs that asked, whatever their clocks said.
  public let probes: [ProbeName: [ProbeAnswer]]
  /// What people stated, in the order in which they did.
  public let attestations: [Attestation]
  /// The reviews in the order in which they were opened.
  public let reviews: [Review]
  /// The changes of schemas in structure.
  public let movements: [SchemaMovement]
  public let parameters: TriggerParameters

  public init(
    now: Timestamp, sources: [SourceHistory], reviewDate: Timestamp?, probes: [ProbeName: [ProbeAnswer]] = [:],
    attestations: [Attestation] = [], reviews: [Review] = [], movements: [SchemaMovement] = [],
    parameters: TriggerParameters = TriggerParameters()
  ) {
    self.now = now
    self.sources = sources.sorted { $0.name < $1.name }
    self.reviewDate = reviewDate
    self.probes = probes
    self.attestations = attestations
    self.reviews = reviews
    self.movements = movements
    self.parameters = parameters
  }
}

/// The two newest complete snapshots of a source.
public struct SourceHistory: Sendable {
  public let name: String
  /// The one track that is read of the source; `nil` where it is read whole.
  public let onlyTrack: String?
  /// Whether this run read the source completely, and is not too old to speak of today.
  public let readCompletely: Bool
  /// The newest complete snapshot, or `nil` where no run ever read the source completely.
  public let newest: SourceSnapshot?
  /// The complete snapshot before that one.
  public let previous: SourceSnapshot?
  /// The tracks on which any run ever saw a schema of the source.
  public let tracksEverSeen: Set<String>

  public init(
    name: String, onlyTrack: String? = nil, readCompletely: Bool, newest: SourceSnapshot?, previous: SourceSnapshot?,
    tracksEverSeen: Set<String>
  ) {
    self.name = name
    self.onlyTrack = onlyTrack
    self.readCompletely = readCompletely
    self.newest = newest
    self.previous = previous
    self.tracksEverSeen = tracksEverSeen
  }
}

/// The schemas that one complete reading of a source showed.
public struct SourceSnapshot: Sendable {
  public let takenAt: Timestamp
  public let schemas: [ObservedSchema]

  public init(takenAt: Timestamp, schemas: [ObservedSchema]) {
    self.takenAt = takenAt
    self.schemas = schemas
  }

  /// The schemas of one track by schema id.
  func track(_ name: String) -> [String: ObservedSchema] {
    Dictionary(schemas.filter { $0.track == name }.map { ($0.schema, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// One schema as a snapshot showed it.
public struct ObservedSchema: Sendable {
  public let track: String
  public let schema: String
  /// The digest of the structure in hexadecimal digits, or `nil` for a document that could not be read as a schema.
  public let structure: String?
  /// The run that first saw it marked deprecated, or `nil` where it is not.
  public let deprecatedSince: Timestamp?
  public let firstSeen: Timestamp
  /// The run that last saw the structure change, or `nil` where it has not changed since it was first seen.
  public let lastMoved: Timestamp?

  public init(
    track: String, schema: String, structure: String?, deprecatedSince: Timestamp? = nil, firstSeen: Timestamp,
    lastMoved: Timestamp? = nil
  ) {
    self.track = track
    self.schema = schema
    self.structure = structure
    self.deprecatedSince = deprecatedSince
    self.firstSeen = firstSeen
    self.lastMoved = lastMoved
  }
}
