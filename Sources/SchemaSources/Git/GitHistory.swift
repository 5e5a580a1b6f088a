public import DriftModel
public import JSONModel

/// The past of a repository's schemas: what a folder source would have read at each commit.
///
/// One process hands out all contents, and what a commit left as it was is not read again. Memory is that of the schemas
/// of two commits.
public struct GitHistory {
  private let repository: GitRepository
  private let paths: [GitPath]
  private let source: SourceDefinition
  private let rootFolderName: String?
  private let limits: DirectoryLimits
  private let blobs: GitBlobReader
  /// The contents of the commit that was read last, by their names.
  private var known: [String: Result<[UInt8], FileFailure>] = [:]

  /// - Parameter source: what the schemas are recorded under; its location is the repository's folder.
  public init(
    of repository: GitRepository, at paths: [GitPath], as source: SourceDefinition, limits: DirectoryLimits = .standard
  ) throws(Problem) {
    self.repository = repository
    self.paths = paths
    self.source = source
    self.limits = limits
    rootFolderName = SchemaFile(path: SourcePath.withoutTrailingSlashes(source.location)).name
    do { blobs = try GitBlobReader(program: repository.program) } catch { throw error.problem }
  }

  /// What stood at the paths in a commit. Where no schema stands at any of them, all were deleted: unlike an empty folder,
  /// the repository says so itself.
  public mutating func outcome(of commit: GitCommit, remarks: [Problem] = []) throws(Problem) -> CollectionOutcome {
    var harvest = SchemaHarvest(source: source)
    var contents: [String: Result<[UInt8], FileFailure>] = [:]
    var budget = limits.maximumTotalBytes
    var isEmpty = true
    for path in paths {
      let files = GitFileListing(try repository.entries(of: commit, below: path), below: path, of: commit, limits)
      harvest.failures += files.failures
      isEmpty = isEmpty && files.objects.isEmpty && files.failures.isEmpty
      guard !files.objects.isEmpty else { continue }
      var loaded: [String: Result<[UInt8], FileFailure>] = [:]
      for (file, object) in files.objects.sorted(by: { $0.key < $1.key }) {
        let content = contents[object] ?? known[object] ?? read(object, at: files.prefix + file)
        budget -= (try? content.get().count) ?? 0
        guard budget >= 0 else { return tooLarge(commit, remarks) }
        contents[object] = content
        loaded[file] = content
      }
      let folder = files.isSingleFile ? nil : path.name ?? rootFolderName
      let reading = ArtifactLayout(source: source, rootFolderName: folder).read(FileTree(files.prefix, loaded))
      reading.fetched.forEach { harvest.add($0) }
      harvest.failures += reading.failures
      harvest.remarks += reading.remarks
    }
    known = contents
    return CollectionOutcome(
      source: source, fetched: harvest.fetched, failures: harvest.failures, remarks: remarks + harvest.remarks,
      revision: commit.id)
  }

  private func read(_ object: String, at place: String) -> Result<[UInt8], FileFailure> {
    Result { () throws(FileFailure) in try blobs.bytes(of: object, limit: limits.maximumFileBytes, place: place) }
  }

  private func tooLarge(_ commit: GitCommit, _ remarks: [Problem]) -> CollectionOutcome {
    let failure = FileFailure(
      .malformed, "the JSON files are larger than \(limits.maximumTotalBytes) bytes together",
      at: "git:\(commit.shortID):", next: "name the paths of the schemas")
    return CollectionOutcome(
      source: source, fetched: [], failures: [failure.collectionFailure()], remarks: remarks, revision: commit.id)
  }
}

extension FileTree {
  /// The tree of files that were read, or could not be.
  fileprivate init(_ prefix: String, _ contents: [String: Result<[UInt8], FileFailure>]) {
    self.init(prefix: prefix, paths: contents.keys) { path throws(FileFailure) in
      guard let content = contents[path] else {
        throw FileFailure(.unreachable, "the file is not there", at: prefix + path, next: "name a file of the commit")
      }
      return try content.get()
    }
  }
}
