import JSONModel

extension GitHubContent.Release {
  /// The release as the API lists it, with some members that nobody needs.
  var json: JSONOutput {
    [
      "id": .integer(id), "tag_name": .string(tag), "name": .string("Release \(tag)"),
      "target_commitish": .string(target), "draft": .boolean(isDraft), "prerelease": .boolean(isPrerelease),
      "created_at": .string(publishedAt), "published_at": isDraft ? .null : .string(publishedAt),
      "assets": .array(files.map(\.json)), "body": .null,
    ]
  }
}

extension GitHubContent.WorkflowRun {
  var json: JSONOutput {
    [
      "id": .integer(id), "name": .string(name), "status": .string(status),
      "conclusion": conclusion.map { .string($0) } ?? .null, "created_at": .string(createdAt),
      "head_branch": .string(branch), "repository": ["id": .integer(GitHubContent.repositoryID)],
      "head_repository": headRepositoryID.map { ["id": .integer($0)] } ?? .null,
      "html_url": .string("https://github.example/runs/\(id)"),
    ]
  }
}

extension GitHubContent.File {
  var json: JSONOutput {
    [
      "id": .integer(id), "name": .string(name), "state": .string(state), "size": .integer(bytes.count),
      "digest": digest.map { .string($0) } ?? .null, "download_count": 0, "updated_at": .string(updatedAt),
      "url": "https://elsewhere.invalid/never-followed",
    ]
  }
}

extension GitHubContent.Artifact {
  var json: JSONOutput {
    [
      "id": .integer(id), "name": .string(name), "size_in_bytes": .integer(bytes.count),
      "expired": .boolean(isExpired), "created_at": .string(createdAt), "updated_at": .string(createdAt),
      "expires_at": .string(expiresAt), "digest": digest.map { .string($0) } ?? .null,
      "archive_download_url": "https://elsewhere.invalid/never-followed",
      "workflow_run": [
        "id": .integer(run), "repository_id": .integer(GitHubContent.repositoryID),
        "head_repository_id": headRepositoryID.map { .integer($0) } ?? .null, "head_branch": .string(branch),
        "head_sha": .string(commit),
      ],
    ]
  }
}
