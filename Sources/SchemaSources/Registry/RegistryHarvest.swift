import DriftModel
import JSONModel

/// What a reading has gathered so far. It leaves by `reading()` alone, where the token is blotted out of every text.
struct RegistryHarvest {
  let source: SourceDefinition
  let token: Credential?
  var serviceVersion: String?
  var failures: [CollectionFailure] = []
  var remarks: [Problem] = []
  /// The versions that lie before those in `fetched`.
  var listed: [ListedVersion] = []
  private var fetched: [FetchedSchema] = []
  private var versions: [SubjectName: [PublishedVersion]] = [:]
  /// The failures of version lists that the registry does not offer at all.
  private var withoutVersions: [ResourceFailure] = []

  init(source: SourceDefinition, token: Credential?) {
    self.source = source
    self.token = token
  }

  mutating func add(_ harvested: HarvestedSchema) {
    switch harvested.schema {
    case .success(let schema): fetched.append(schema)
    case .failure(let failure): failures.append(failure.of(harvested.subject))
    }
    switch harvested.versions {
    case .success(let list): versions[harvested.subject] = list
    case .failure(let failure) where [404, 501].contains(failure.status): withoutVersions.append(failure)
    case .failure(let failure): failures.append(failure.of(nil))
    case nil: break
    }
  }

  func reading() -> RegistryReading {
    var remarks = remarks
    if let first = withoutVersions.min(by: { $0.problem.place < $1.problem.place }) {
      remarks.append(
        Problem(
          what: "the registry lists no versions for \(Counted.of(withoutVersions.count, "schema"))",
          place: first.problem.place,
          next: "nothing to do; a rewritten older version cannot be noticed there"))
    }
    let order = failures.sorted {
      ($0.subject?.description ?? "", $0.problem.place) < ($1.subject?.description ?? "", $1.problem.place)
    }
    let outcome = CollectionOutcome(source: source, fetched: fetched, failures: order, remarks: remarks, listed: listed)
    return RegistryReading(
      outcome: token.map(outcome.redacted(by:)) ?? outcome, versions: versions, serviceVersion: serviceVersion)
  }
}

/// One schema of the index after the attempt to read it.
struct HarvestedSchema: Sendable {
  let subject: SubjectName
  let schema: Result<FetchedSchema, ResourceFailure>
  /// `nil` where the versions were not asked for.
  let versions: Result<[PublishedVersion], ResourceFailure>?
}
