public import ChangeRules
public import DriftModel
public import JSONSchema

/// What a team wants watched, and how: the content of `schema-drift.yaml`, checked and with its paths resolved.
public struct Configuration: Sendable {
  /// The folder of the file, from which the relative paths of sources start.
  public let folder: String
  /// The path of the SQLite file.
  public let database: String
  /// The sources in the order of the file; names are unique.
  public let sources: [SourceDefinition]
  /// The documents that references to other documents lead to; nothing else is read for them, and nothing fetched.
  public let resources: SchemaResources
  public let rules: RuleSettings
  /// The day of the next review.
  public let reviewDate: Timestamp?
  public let reports: ReportSettings
  public let notifications: NotificationSettings
  public let probes: ProbeSettings
  /// The most bytes of an archive that lie in the database; larger ones lie in a folder beside it.
  public let embeddingLimit: Int

  public init(
    folder: String, database: String, sources: [SourceDefinition], resources: SchemaResources = .none,
    rules: RuleSettings = RuleSettings(), reviewDate: Timestamp? = nil, reports: ReportSettings,
    notifications: NotificationSettings = NotificationSettings(), probes: ProbeSettings = ProbeSettings(),
    embeddingLimit: Int = Edition.defaultEmbeddingLimit
  ) {
    self.folder = folder
    self.database = database
    self.sources = sources
    self.resources = resources
    self.rules = rules
    self.reviewDate = reviewDate
    self.reports = reports
    self.notifications = notifications
    self.probes = probes
    self.embeddingLimit = embeddingLimit
  }
}

/// How changes are judged.
public struct RuleSettings: Sendable {
  /// The severity that replaces a rule's own, by rule id.
  public let severities: [String: Severity]
  /// Which question decides a severity; see `Policy.Reading`.
  public let reading: Policy.Reading
  /// The modes by source, track and schema; the last matching entry wins.
  public let modes: [ModeScope]
  /// The modes that sources state for their own subjects, which hold where `modes` has none.
  private var stated: [SubjectName: CompatibilityMode] = [:]

  public init(severities: [String: Severity] = [:], reading: Policy.Reading = .declared, modes: [ModeScope] = []) {
    self.severities = severities
    self.reading = reading
    self.modes = modes
  }

  /// The same settings beside the modes that sources state, in the words of `CompatibilityMode`; other words are ignored.
  public func heeding(statedModes: [SubjectName: String]) -> RuleSettings {
    var settings = self
    settings.stated = statedModes.compactMapValues(CompatibilityMode.init(rawValue:))
    return settings
  }

  /// The mode for one subject: the last entry that matches it, else the one that its source states, else FULL.
  public func mode(for subject: SubjectName) -> CompatibilityMode {
    modes.last { $0.matches(subject) }?.mode ?? stated[subject] ?? .full
  }

  /// The policy for one subject.
  public func policy(for subject: SubjectName) -> Policy {
    Policy(mode: mode(for: subject), reading: reading, severities: severities)
  }
}

/// A mode and the subjects that it holds for; each part is a glob, and `*` matches all.
public struct ModeScope: Sendable, Hashable {
  public let source: Glob
  public let track: Glob
  public let schema: Glob
  public let mode: CompatibilityMode

  public init(source: Glob = .all, track: Glob = .all, schema: Glob = .all, mode: CompatibilityMode) {
    self.source = source
    self.track = track
    self.schema = schema
    self.mode = mode
  }

  func matches(_ subject: SubjectName) -> Bool {
    source.matches(subject.source) && track.matches(subject.track) && schema.matches(subject.schema)
  }
}

/// Where reports are written, and how many are kept.
public struct ReportSettings: Sendable, Hashable {
  /// The folder that gets one folder a day.
  public let directory: String
  /// The number of newest folders that the nightly wrapper keeps.
  public let keep: Int

  public init(directory: String, keep: Int = 30) {
    self.directory = directory
    self.keep = keep
  }
}
