import DriftModel
import HostileServer
import JSONModel

/// One request to the API, answered as GitHub's documentation says.
struct GitHubAPI {
  let request: HostileServer.Received
  let storageURL: String

  func reply(from content: inout GitHubContent) -> HostileServer.Reply {
    if let pause = content.limit.slowDown.first {
      content.limit.slowDown.removeFirst()
      return .answer(429, headers: ["Retry-After: \(pause)"])
    }
    if let token = content.token, request.headers["authorization"] != "Bearer " + token { return .answer(401) }
    if content.limit.remaining == 0 { return refusal(by: &content.limit) }
    let (reply, isFree) = answer(from: content)
    if !isFree { content.limit.remaining = content.limit.remaining.map { $0 - 1 } }
    return reply
  }

  private func refusal(by limit: inout GitHubContent.RateLimit) -> HostileServer.Reply {
    limit.patience -= 1
    if limit.patience <= 0 { limit.remaining = 1_000 }
    return .answer(403, headers: ["x-ratelimit-remaining: 0", "x-ratelimit-reset: \(limit.reset)"])
  }

  private func answer(from content: GitHubContent) -> (reply: HostileServer.Reply, isFree: Bool) {
    let parts = request.target.split(separator: "?", maxSplits: 1).map(String.init)
    let prefix = "/repos/\(content.repository)/"
    if parts.first.map({ $0 + "/" == prefix }) == true {
      return (.answer(200, #"{"id":\#(GitHubContent.repositoryID),"default_branch":"main"}"#), false)
    }
    guard let path = parts.first, path.hasPrefix(prefix) else { return (.answer(404), false) }
    let query = Dictionary(
      (parts.count > 1 ? parts[1] : "").split(separator: "&").map { field in
        let pair = field.split(separator: "=", maxSplits: 1).map(String.init)
        return (pair[0], pair.count > 1 ? pair[1] : "")
      }, uniquingKeysWith: { $1 })
    let steps = path.dropFirst(prefix.count).split(separator: "/").map(String.init)
    switch steps {
    case ["releases"]:
      return page(of: content.releases.map(\.json), content: content, path: path, query: query) { .array($0) }
    case ["actions", "artifacts"]:
      let named = content.artifacts.filter { $0.name == query["name"] ?? $0.name }
      return page(of: named.map(\.json), content: content, path: path, query: query) {
        ["total_count": .integer(named.count), "artifacts": .array($0)]
      }
    case ["actions", "runs"]:
      let since = (query["created"] ?? "").replacing("%3E%3D", with: "").replacing("%3A", with: ":")
      let runs = content.workflowRuns.filter {
        $0.branch == query["branch"] && $0.createdAt >= since && $0.conclusion == query["status"] ?? $0.conclusion
      }
      return page(of: runs.map(\.json), content: content, path: path, query: query) {
        ["total_count": .integer(runs.count), "workflow_runs": .array($0)]
      }
    case _ where steps.count == 4 && steps.starts(with: ["actions", "workflows"]) && steps[3] == "runs":
      guard let runs = content.runs[steps[2]] else { return (.answer(404), false) }
      return page(of: runs.map { ["id": .integer($0)] }, content: content, path: path, query: query) {
        ["total_count": .integer(runs.count), "workflow_runs": .array($0)]
      }
    default: return (download(steps, from: content), false)
    }
  }

  private func download(_ steps: [String], from content: GitHubContent) -> HostileServer.Reply {
    if steps.count == 3, steps.starts(with: ["releases", "assets"]), let id = Int(steps[2]) {
      guard request.headers["accept"] == "application/octet-stream" else { return .answer(200, "{}") }
      guard content.releases.contains(where: { $0.files.contains { $0.id == id && !$0.isGone } }) else {
        return .answer(404)
      }
      return .answer(302, headers: ["Location: \(storageURL)/files/\(id)?signature=secret"])
    }
    if steps.count == 4, steps.starts(with: ["actions", "artifacts"]), steps[3] == "zip", let id = Int(steps[2]) {
      guard let artifact = content.artifacts.first(where: { $0.id == id }) else { return .answer(404) }
      if artifact.isExpired || artifact.isGone { return .answer(410) }
      return .answer(302, headers: ["Location: \(storageURL)/artifacts/\(id)?signature=secret"])
    }
    return .answer(404)
  }

  /// One page of a list with its `Link` and `ETag`; 304, which is free, for a reader who has it.
  private func page(
    of entries: [JSONOutput], content: GitHubContent, path: String, query: [String: String],
    body: ([JSONOutput]) -> JSONOutput
  ) -> (reply: HostileServer.Reply, isFree: Bool) {
    let size = min(query["per_page"].flatMap(Int.init) ?? 30, content.pageSize)
    let number = query["page"].flatMap(Int.init) ?? 1
    let text = body(Array(entries.dropFirst((number - 1) * size).prefix(size))).text(pretty: false)
    var headers = ["Content-Type: application/json; charset=utf-8"]
    if entries.count > number * size, let host = request.headers["host"] {
      let fields = query.filter { $0.key != "page" }.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "&")
      let last = (entries.count + size - 1) / size
      headers.append(
        "Link: <http://\(host)\(path)?\(fields)&page=\(last)>; rel=\"last\", "
          + "<http://\(host)\(path)?\(fields)&page=\(number + 1)>; rel=\"next\"")
    }
    let tag = "W/\"\(SHA256Digest(of: (text + headers.joined()).utf8))\""
    headers.append("ETag: \(tag)")
    if request.headers["if-none-match"] == tag { return (.answer(304, headers: headers), true) }
    return (.answer(200, text, headers: headers), false)
  }
}
