import DriftModel
import JSONModel

/// The reader of what a source at GitHub selects.
struct GitHubReader {
  let entry: YAMLMapping

  /// The selection of a source of kind `kind`; `nil` for a kind that is not GitHub's.
  func selection(kind: SourceKind) throws(Problem) -> GitHubSelection? {
    switch kind {
    case .directory, .archive, .registry, .confluent: return nil
    case .gitHubRelease:
      return GitHubSelection(
        repository: try repository(), asset: try glob("asset"), tag: try glob("tag"),
        prereleases: try entry.truth("prereleases") ?? false, since: try day("since"), limit: try entry.count("limit"))
    case .gitHubArtifact:
      return GitHubSelection(
        repository: try repository(), artifact: try entry.required("artifact"), branch: try glob("branch"),
        workflow: try workflow(), since: try day("since"), limit: try entry.count("limit"))
    }
  }

  /// The repository under a key, or `nil` where it is absent.
  func optionalRepository(_ key: String) throws(Problem) -> String? {
    try entry.text(key) == nil ? nil : repository(key)
  }

  private func repository(_ key: String = "repository") throws(Problem) -> String {
    let text = try entry.required(key)
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(Self.isName) else {
      throw entry.problem(
        "`\(text)` is no repository", at: key, next: "write it as owner/name, without host and `.git`")
    }
    return text
  }

  private func workflow() throws(Problem) -> String? {
    guard let text = try entry.text("workflow") else { return nil }
    guard Self.isName(text) else {
      throw entry.problem(
        "`\(text)` is no workflow", at: "workflow", next: "name its file without the folder, such as export.yml")
    }
    return text
  }

  private func glob(_ key: String) throws(Problem) -> Glob { try entry.text(key).map { Glob($0) } ?? .all }

  private func day(_ key: String) throws(Problem) -> Timestamp? {
    guard let text = try entry.text(key) else { return nil }
    guard text.count == 10, let date = Timestamp(text) else {
      throw entry.problem("`\(key)` is not a day: \(text)", at: key, next: "write it as YYYY-MM-DD")
    }
    return date
  }

  /// Whether `text` can be a name at GitHub: letters, digits, `-`, `_` and `.`, and no step up or nowhere.
  private static func isName(_ text: some StringProtocol) -> Bool {
    let allowed = text.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
        || "-_.".unicodeScalars.contains($0)
    }
    return allowed && !["", ".", ".."].contains(String(text)) && text.utf8.count <= 128
  }
}
