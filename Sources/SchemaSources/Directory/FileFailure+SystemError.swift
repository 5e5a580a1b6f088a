import DriftModel
import Foundation

extension FileFailure {
  /// The failure that the system reported by `code` (an `errno`) for the file or folder at `place`.
  init(systemError code: Int32, at place: String) {
    switch code {
    case ENOENT, ENOTDIR:
      self.init(.unreachable, "there is no such file or folder", at: place, next: "correct the path, or put it there")
    case EACCES, EPERM:
      self.init(
        .denied, "the file or folder may not be opened", at: place,
        next: "give the user that runs this the permission to read it")
    case ELOOP:
      self.init(.malformed, "the symbolic link leads back to itself", at: place, next: "remove or correct the link")
    default:
      self.init(
        .unreachable, "the file or folder could not be read: \(String(cString: strerror(code)))", at: place,
        next: "check the disk and the path, then run again")
    }
  }
}
