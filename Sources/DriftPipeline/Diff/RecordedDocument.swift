public import DriftHistory
public import DriftModel

/// A document of the history: a version that nights saw, or what a release carried.
public enum RecordedDocument: Hashable, Sendable {
  case version(SchemaVersion)
  case carried(CarriedDocument)

  public var subject: SubjectName {
    switch self {
    case .version(let version): version.subject
    case .carried(let document): document.subject
    }
  }

  /// The digest of the exact bytes.
  public var digest: SHA256Digest {
    switch self {
    case .version(let version): version.digest
    case .carried(let document): document.digest
    }
  }

  /// The version that the source claims.
  public var coreVersion: String? {
    switch self {
    case .version(let version): version.coreVersion
    case .carried(let document): document.coreVersion
    }
  }

  public var deprecated: Bool {
    switch self {
    case .version(let version): version.deprecated
    case .carried(let document): document.deprecated
    }
  }

  /// The digest of the canonical JSON; `nil` where the bytes are not JSON or are in doubt.
  public var contentDigest: SHA256Digest? {
    switch self {
    case .version(let version): version.contentDigest
    case .carried(let document): document.contentDigest
    }
  }

  /// The digest of what validates; `nil` where the document is unreadable.
  public var structureDigest: SHA256Digest? {
    switch self {
    case .version(let version): version.structureDigest
    case .carried(let document): document.structureDigest
    }
  }

  /// The number of the version, where its source counts them.
  var number: Int? { coreVersion.flatMap { Int($0) } }

  /// The version, where nights saw it.
  public var version: SchemaVersion? {
    if case .version(let version) = self { version } else { nil }
  }
}
