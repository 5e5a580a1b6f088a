import DriftModel

/// The JSON files that a commit holds at or below one path, by the rules of a folder: hidden files are passed over, and
/// what looks like a schema and is no file is a failure.
struct GitFileListing {
  /// What stands before a file's path in messages: `git:COMMIT:FOLDER/`.
  let prefix: String
  /// The names of the files' contents by their paths below the folder.
  private(set) var objects: [String: String] = [:]
  private(set) var failures: [CollectionFailure] = []
  /// Whether the path is that of a file: then its own folders say the track.
  let isSingleFile: Bool

  init(_ entries: [GitTreeEntry], below path: GitPath, of commit: GitCommit, _ limits: DirectoryLimits) {
    isSingleFile = entries.count == 1 && entries[0].path == path.word
    let folder = isSingleFile ? "" : path.prefix
    prefix = "git:\(commit.shortID):\(folder)"
    guard entries.count <= limits.maximumEntries else {
      fail("the commit holds more than \(limits.maximumEntries) files there", at: "", next: "name fewer paths")
      return
    }
    for entry in entries where entry.kind != .repository {
      guard let full = entry.path else {
        fail("a name in this commit is not UTF-8", at: "", next: "rename the file")
        continue
      }
      let file = SchemaFile(path: String(full.dropFirst(folder.count)))
      guard SchemaFile.hasSchemaEnding(file.name), !file.isHidden else { continue }
      if entry.kind == .link {
        fail("a symbolic link in a commit is not followed", at: file.path, next: "import the path that it leads to")
      } else if objects.updateValue(entry.object, forKey: file.path) != nil {
        fail("another file has the same name in another Unicode form", at: file.path, next: "rename one of them")
      }
    }
  }

  private mutating func fail(_ what: String, at path: String, next: String) {
    failures.append(FileFailure(.malformed, what, at: prefix + path, next: next).collectionFailure())
  }
}
