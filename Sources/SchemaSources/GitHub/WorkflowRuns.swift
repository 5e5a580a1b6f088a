import JSONModel

/// The runs of one workflow, asked for only as far back as they matter.
struct WorkflowRuns {
  let workflow: String
  let connection: GitHubConnection

  /// Those of `wanted` that are runs of the workflow. GitHub lists runs with the highest numbers first.
  func runs(among wanted: [Int]) async throws(ResourceFailure) -> Set<Int> {
    guard let oldest = wanted.min() else { return [] }
    let sought = Set(wanted)
    var found: Set<Int> = []
    var pages = PageTrail(limit: connection.limits.maximumPages)
    var address: HTTPAddress? = try connection.resource(
      ["actions", "workflows", workflow, "runs"], query: ["per_page": "100"])
    while let current = address {
      try pages.visit(current)
      guard case .fresh(let page, _, let next) = try await connection.page(at: current) else { break }
      var lowest = Int.max
      for run in try page.member("workflow_runs").elements() {
        let number = try run.member("id").count()
        lowest = min(lowest, number)
        if sought.contains(number) { found.insert(number) }
      }
      if lowest <= oldest || found.count == sought.count { break }
      address = next
    }
    return found
  }
}
