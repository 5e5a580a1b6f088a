import Foundation
public import JSONModel

#if canImport(Glibc)
  import Glibc
#endif

/// An exclusive lock that one run of a database holds; the system releases it when the process ends, however it ends.
public final class RunLock: Sendable {
  private let descriptor: Int32

  /// The lock beside a database (`PATH.lock`), or `nil` where another process holds it.
  public static func acquire(forDatabaseAt path: String) throws(Problem) -> RunLock? {
    let file = path + ".lock"
    let descriptor = open(file, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Problem(
        what: "the lock file could not be opened: \(String(cString: strerror(errno)))", place: file,
        next: "check that the folder of the database exists and may be written")
    }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return RunLock(descriptor: descriptor) }
    let reason = errno
    close(descriptor)
    if reason == EWOULDBLOCK { return nil }
    throw Problem(
      what: "the lock could not be taken: \(String(cString: strerror(reason)))", place: file,
      next: "keep the database on a file system that knows flock(2)")
  }

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }
}
