import DriftModel
import Foundation

/// What the system says about a path: its kind, its size, and the identity by which a folder met twice is recognised.
struct FileStatus {
  enum Kind {
    case regular, folder, link, other
  }

  struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  let kind: Kind
  let size: Int
  let modifiedAt: Timestamp
  let identity: Identity

  /// The status of `path`, or of the target where `path` is a link and `followingLinks` is true; `place` names it in
  /// failures.
  init(of path: String, followingLinks: Bool, place: String) throws(FileFailure) {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else {
      throw FileFailure(systemError: errno, at: place)
    }
    self.init(status)
  }

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(clamping: status.st_size)
    modifiedAt = Timestamp(secondsSince1970: status.st_mtim.tv_sec)
    identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino))
  }
}
