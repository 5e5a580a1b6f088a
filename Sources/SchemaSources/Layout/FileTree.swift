import DriftModel

/// The JSON files of a folder or an archive: relative paths in one fixed order, and a way to the bytes behind each.
///
/// A folder's bytes are read when they are asked for; an archive's are in memory already. Whoever reads a tree as
/// schemas cannot tell the two apart.
struct FileTree: Sendable {
  /// The paths below the root, with `/` between their components, in the order of their UTF-8 bytes.
  let paths: [String]
  private let known: Set<String>
  private let prefix: String
  private let load: @Sendable (String) throws(FileFailure) -> [UInt8]

  /// The tree of `paths`, whose bytes `load` reads on every request.
  ///
  /// `prefix` stands before a path in messages, with its separator: `schemas/`, or `core.zip!/` for an archive.
  init(
    prefix: String, paths: some Sequence<String>,
    reading load: @escaping @Sendable (String) throws(FileFailure) -> [UInt8]
  ) {
    self.paths = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.known = Set(self.paths)
    self.prefix = prefix
    self.load = load
  }

  /// The tree of files that are in memory.
  init(prefix: String, files: [String: [UInt8]]) {
    self.init(prefix: prefix, paths: files.keys) { path throws(FileFailure) in
      guard let bytes = files[path] else {
        throw FileFailure(.unreachable, "the file is not there", at: prefix + path, next: "name a file of the tree")
      }
      return bytes
    }
  }

  /// Whether a file stands at exactly this path; O(1).
  func contains(_ path: String) -> Bool { known.contains(path) }

  /// The exact bytes of the file at `path`.
  func bytes(of path: String) throws(FileFailure) -> [UInt8] { try load(path) }

  /// The place of a file as messages name it, followed by `#` and a JSON Pointer where one is given.
  func location(of path: String, pointer: String = "") -> String {
    prefix + path + (pointer.isEmpty ? "" : "#" + pointer)
  }
}
