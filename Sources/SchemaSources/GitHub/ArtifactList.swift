import DriftModel
import JSONModel

/// The workflow artifacts of one name that a repository made itself: what a fork made is never read.
struct ArtifactList: EditionPublisher {
  let name: String
  let selection: GitHubSelection
  let connection: GitHubConnection

  var forgets: Bool { true }

  var emptiness: (what: String, next: String) {
    (
      "the repository has no artifact \(name) of its own",
      "check `repository`, `artifact`, `branch`, `workflow` and `since`"
    )
  }

  func firstPage() throws(ResourceFailure) -> HTTPAddress {
    try connection.resource(["actions", "artifacts"], query: ["name": name, "per_page": "100"])
  }

  func archive(of listing: EditionListing) throws(ResourceFailure) -> HTTPAddress {
    try connection.resource(["actions", "artifacts", String(listing.assetID), "zip"])
  }

  func confirmed(_ candidates: [ListedEdition]) async throws(ResourceFailure) -> [ListedEdition] {
    guard let workflow = selection.workflow else { return candidates }
    let runs = try await WorkflowRuns(workflow: workflow, connection: connection).runs(
      among: candidates.compactMap(\.run))
    return candidates.filter { $0.run.map(runs.contains) ?? false }
  }

  func editions(on page: JSONAnswer) throws(ResourceFailure) -> ListedPage {
    var listed = ListedPage()
    for artifact in try page.member("artifacts").elements() {
      do {
        switch try origin(of: artifact) {
        case .unknown:
          let title = "artifact \(try artifact.member("id").count())"
          listed.unattributed.append(EditionName(title: title, asset: name))
        case .home(let run):
          if let edition = try edition(artifact, of: run) { listed.editions.append(edition) }
        case .elsewhere: break
        }
      } catch {
        listed.failures.append(
          ListFailure(failure: error, publishedAt: try? artifact.member("created_at").moment()))
      }
    }
    return listed
  }

  /// Whose run made an artifact.
  private enum Origin {
    case home(run: JSONAnswer)
    /// Another name, or another repository.
    case elsewhere
    /// GitHub names no run, as for one that was deleted, or not whose.
    case unknown
  }

  private func origin(of artifact: JSONAnswer) throws(ResourceFailure) -> Origin {
    guard try artifact.member("name").string() == name else { return .elsewhere }
    guard let run = try artifact.optionalMember("workflow_run"),
      let home = try run.optionalMember("repository_id")?.count(),
      let head = try run.optionalMember("head_repository_id")?.count()
    else { return try artifact.member("expired").boolean() ? .elsewhere : .unknown }
    return home == head ? .home(run: run) : .elsewhere
  }

  /// The edition that an artifact of this repository is; `nil` for one that is not selected.
  private func edition(_ artifact: JSONAnswer, of run: JSONAnswer) throws(ResourceFailure) -> ListedEdition? {
    let branch = try run.optionalMember("head_branch")?.name()
    let created = try artifact.member("created_at").moment()
    guard selection.branch.matches(branch ?? ""), created >= selection.since ?? created else { return nil }
    let number = try artifact.member("id").count()
    let listing = EditionListing(
      title: "artifact \(number)", asset: name, assetID: number, size: try artifact.member("size_in_bytes").count(),
      statedDigest: try artifact.optionalMember("digest")?.labelledDigest(), publishedAt: created,
      updatedAt: try artifact.optionalMember("updated_at")?.moment() ?? created,
      expiresAt: try artifact.optionalMember("expires_at")?.moment(),
      commit: try run.optionalMember("head_sha")?.commit(), branch: branch)
    return ListedEdition(
      listing: listing, isExpired: try artifact.member("expired").boolean(), run: try run.member("id").count())
  }
}
