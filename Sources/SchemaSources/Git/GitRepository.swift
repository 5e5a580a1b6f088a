public import JSONModel

/// A local git repository, read through the `git` program; nothing in it is changed.
public struct GitRepository: Sendable {
  let program: GitProgram

  /// The repository that `folder` is, or lies in. Fails where there is none, or no git.
  public init(at folder: String) throws(Problem) {
    program = try GitProgram(in: folder)
    _ = try program.output(["rev-parse", "--git-dir"])
  }

  /// The name of the commit that a branch, tag or expression such as `HEAD~2` stands for.
  public func commit(named reference: String) throws(Problem) -> String {
    try object(named: reference + "^{commit}", of: reference)
  }

  /// The commits that touched `paths`, the oldest first: along first parents from `commit` back.
  public func commits(touching paths: [GitPath], upTo commit: String) throws(Problem) -> [GitCommit] {
    let words = ["rev-list", "--first-parent", "--reverse", "--timestamp", commit, "--"]
    let listing = String(decoding: try program.output(words + paths.map(\.word)), as: UTF8.self)
    return listing.split(separator: "\n").compactMap(GitCommit.init)
  }

  /// Whether the repository's past is cut: its oldest commit then has everything that came before in it.
  public func isShallow() throws(Problem) -> Bool {
    String(decoding: try program.output(["rev-parse", "--is-shallow-repository"]), as: UTF8.self).hasPrefix("true")
  }

  /// The files of a commit at or below a path.
  func entries(of commit: GitCommit, below path: GitPath) throws(Problem) -> [GitTreeEntry] {
    let listing = try program.output(["ls-tree", "-r", "-z", commit.id, "--", path.word])
    return listing.split(separator: 0).compactMap { GitTreeEntry(record: $0) }
  }

  /// The exact bytes of the file that `REF:PATH` names; the path starts from the folder of this repository value.
  public func bytes(of file: GitFile) throws(Problem) -> [UInt8] {
    let object = try object(named: "\(file.reference):./\(file.path)", of: file.description)
    do {
      return try GitBlobReader(program: program).bytes(
        of: object, limit: DirectoryLimits.standard.maximumFileBytes, place: file.description)
    } catch {
      throw error.problem
    }
  }

  private func object(named name: String, of place: String) throws(Problem) -> String {
    let found: [UInt8]
    do {
      found = try program.output(["rev-parse", "--verify", "--quiet", "--end-of-options", name])
    } catch {
      found = []
    }
    let id = String(decoding: found, as: UTF8.self).split(separator: "\n").last.map(String.init) ?? ""
    guard GitObjectID.isOne(id) else {
      throw Problem(
        what: "the repository has nothing that is called so", place: place,
        next: "`git -C \(program.folder) log --all --oneline` lists its commits, `git ls-tree -r REF` the files of one")
    }
    return id
  }
}
