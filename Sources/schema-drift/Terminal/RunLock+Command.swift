import DriftPipeline
import JSONModel

extension RunLock {
  /// The lock of a command that writes the database; one that another process holds ends the command with status 75.
  static func forCommand(onDatabaseAt path: String) throws -> RunLock {
    if let lock = try failing(as: .cannotWrite, { try acquire(forDatabaseAt: path) }) { return lock }
    throw CommandFailure(
      .locked,
      Problem(
        what: "another run holds the lock", place: path + ".lock",
        next: "wait for it to end; the system releases the lock of a run that died"))
  }
}
