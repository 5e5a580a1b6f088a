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
    // `doctor` may look at the lock for a moment: that is no run.
    for _ in 0..<3 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return RunLock(descriptor: descriptor) }
      guard errno == EWOULDBLOCK else { break }
      usleep(50_000)
    }
    let reason = errno
    close(descriptor)
    if reason == EWOULDBLOCK { return nil }
    throw Problem(
      what: "the lock could not be taken: \(String(cString: strerror(reason)))", place: file,
      next: "keep the database on a file system that knows flock(2)")
  }

  /// Whether a run holds the lock of a database; looks without making the file.
  static func isHeld(forDatabaseAt path: String) -> Bool {
    let descriptor = open(path + ".lock", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }
}
