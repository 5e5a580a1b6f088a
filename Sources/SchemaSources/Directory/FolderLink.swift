import DriftModel
import Foundation

/// A symbolic link inside a folder, followed to its end.
enum FolderLink {
  /// The end of the link as a path without links, and what stands there.
  case inside(path: String, status: FileStatus)
  /// The link leads out of the folder.
  case outside(isFolder: Bool)
  /// The link leads nowhere, in a circle, or to a place that may not be looked at.
  case broken(FileFailure)

  /// The link at `path`, in the folder `root`, which is a path without links.
  init(at path: String, root: String, place: String) {
    do {
      let target = try Self.resolve(path, place: place)
      let status = try FileStatus(of: target, followingLinks: false, place: place)
      let base = root == "/" ? root : root + "/"
      let isInside = target == root || target.utf8.starts(with: base.utf8)
      self = isInside ? .inside(path: target, status: status) : .outside(isFolder: status.kind == .folder)
    } catch {
      self = .broken(error)
    }
  }

  /// The path without links, `.` and `..` that the system finds for `path`.
  static func resolve(_ path: String, place: String) throws(FileFailure) -> String {
    guard let resolved = realpath(path, nil) else { throw FileFailure(systemError: errno, at: place) }
    defer { free(resolved) }
    guard let text = String(validatingCString: resolved) else {
      throw FileFailure(.malformed, "the path leads to a name that is not UTF-8", at: place, next: "rename the folder")
    }
    return text
  }
}
