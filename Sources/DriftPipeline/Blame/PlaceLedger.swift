import DriftHistory
import DriftModel
import JSONModel

/// The forms of the places in every version of one schema in one source, each version read at most once.
///
/// A class since it remembers; it lives inside one reading of the history.
final class PlaceLedger {
  /// What a version tells about its places.
  private enum Page {
    case read([SchemaPlace.Identity: String])
    /// The document could not be understood when it was seen, and says nothing.
    case unreadable
  }

  private let timeline: [SchemaVersion]
  private let schemas: StoredSchemas
  private var pages: [Int64: Page] = [:]

  init(of subject: SubjectName, _ records: HistoryReader, _ schemas: StoredSchemas) throws {
    timeline = try records.versions(of: subject)
    self.schemas = schemas
  }

  /// The version that stood after a run.
  func version(asOf run: Int64) -> SchemaVersion? {
    timeline.last { $0.firstRun.id <= run && $0.closedBy.map { $0.id > run } ?? true }
  }

  /// The first of the versions without a gap up to `version` in which the place has the form; `nil` where `version` itself
  /// has it not. A version that is unreadable interrupts nothing, an absence does.
  func beginning(
    of identity: SchemaPlace.Identity, in form: String, upTo version: SchemaVersion
  ) throws -> SchemaVersion? {
    var first: SchemaVersion?
    var next = version
    for candidate in timeline.reversed() where candidate.ordinal <= version.ordinal {
      if candidate.ordinal < version.ordinal, candidate.closedBy?.id != next.firstRun.id { break }
      switch try page(of: candidate) {
      case .read(let forms) where forms[identity] == form: first = candidate
      case .read: return first
      case .unreadable: break
      }
      next = candidate
    }
    return first
  }

  private func page(of version: SchemaVersion) throws -> Page {
    if let known = pages[version.id] { return known }
    let page = try read(version)
    pages[version.id] = page
    return page
  }

  private func read(_ version: SchemaVersion) throws -> Page {
    try schemas.schema(of: version).map { .read(SchemaPlaces(of: $0).byIdentity) } ?? .unreadable
  }
}
