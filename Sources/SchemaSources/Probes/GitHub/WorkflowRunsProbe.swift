public import DriftModel
import JSONModel

/// The question how the workflows of a repository's default branch ended in the last days.
///
/// Where none of them was green, the newest green run from before is one of the facts: an old success still counts. Runs that
/// are still under way and runs of forks are left out. GitHub ends a filtered list after 1,000 runs; an
/// answer that reaches this is unknown.
public struct WorkflowRunsProbe: Probe {
  /// `owner/name`.
  public let repository: String
  /// The file name or number of the only workflow that is asked for; `nil` for all.
  public let workflow: String?
  /// How many days before the question a run may have begun.
  public let days: Int
  private let access: GitHubAccess

  /// - Parameter days: taken for 1 where it is less, for 3650 where it is more.
  public init(repository: String, workflow: String? = nil, days: Int = 60, access: GitHubAccess) {
    self.repository = repository
    self.workflow = workflow
    self.days = min(max(days, 1), 3650)
    self.access = access
  }

  public var name: ProbeName { ProbeName(.workflowRuns, repository) }

  public func answer(askedAt moment: Timestamp) async -> ProbeAnswer {
    await access.answer(to: name, about: repository, askedAt: moment) { connection throws(ResourceFailure) in
      guard case .fresh(let page, _, _) = try await connection.page(at: try connection.resource([])) else {
        return ProbeFinding(.notThere)
      }
      let branch = try page.member("default_branch").name()
      let path = ["actions"] + (workflow.map { ["workflows", $0] } ?? []) + ["runs"]
      let since = ">=\(moment.advanced(bySeconds: -days * 86_400))"
      let first = try connection.resource(path, query: ["branch": branch, "created": since, "per_page": "100"])
      let list = try await WholeList(from: first, member: "workflow_runs", most: 1_000, through: connection)
      var runs: Set<WorkflowRunFacts> = []
      for entry in list.entries {
        if let run = try Self.run(entry, on: branch) { runs.insert(run) }
      }
      if !runs.contains(where: { $0.conclusion == Self.green }) {
        let address = try connection.resource(
          path, query: ["branch": branch, "status": Self.green, "per_page": "20"])
        let earlier = try await connection.page(at: address)
        runs.formUnion(try Self.newestGreen(on: earlier, of: branch))
      }
      let sorted = runs.sorted { ($0.createdAt, $0.url) < ($1.createdAt, $1.url) }
      return ProbeFinding(.facts(.workflowRuns(sorted)), digest: list.digest)
    }
  }

  private static let green = "success"

  /// The newest green run on a page that starts with the newest; a run of a fork is passed over.
  private static func newestGreen(
    on page: GitHubPage, of branch: String
  ) throws(ResourceFailure) -> [WorkflowRunFacts] {
    guard case .fresh(let answer, _, _) = page else { return [] }
    for entry in try answer.member("workflow_runs").elements() {
      if let run = try run(entry, on: branch), run.conclusion == green { return [run] }
    }
    return []
  }

  /// The completed run that `entry` describes; `nil` for one under way, of a fork, or on another branch.
  private static func run(_ entry: JSONAnswer, on branch: String) throws(ResourceFailure) -> WorkflowRunFacts? {
    let home = try entry.member("repository").member("id").count()
    guard try entry.member("status").string() == "completed",
      try entry.optionalMember("head_repository")?.member("id").count() == home,
      try entry.optionalMember("head_branch")?.string() == branch
    else { return nil }
    let url = try entry.member("html_url")
    guard HTTPAddress(try url.name()) != nil else { throw url.failure("the value is not an http or https URL") }
    return WorkflowRunFacts(
      name: try entry.optionalMember("name")?.name() ?? "workflow", conclusion: try entry.member("conclusion").name(),
      createdAt: try entry.member("created_at").moment(), url: try url.name())
  }
}
