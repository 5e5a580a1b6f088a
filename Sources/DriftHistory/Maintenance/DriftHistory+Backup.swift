import DriftModel
import Foundation
import GRDB
public import JSONModel

extension DriftHistory {
  /// Writes a copy of the database to `destination`, which must not exist yet, and of the archives beside it.
  ///
  /// The copy is compact, consistent even while another process writes, and opens without write access to its folder. It
  /// is written under another name first, so what stands at `destination` is whole.
  public func backup(to destination: String) throws(Problem) {
    try refuseExisting(destination)
    let unfinished = destination + ".unfinished"
    let archives = ArchiveFolder(ofDatabaseAt: destination)
    for file in [unfinished, archives.path] { try refuseExisting(file) }
    do {
      try database.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [unfinished]) }
      try ArchiveFolder(ofDatabaseAt: path).copy(to: archives)
      try FileManager.default.moveItem(atPath: unfinished, toPath: destination)
    } catch {
      for file in [unfinished, archives.path] { try? FileManager.default.removeItem(atPath: file) }
      throw backupProblem(error, at: destination)
    }
  }

  private func refuseExisting(_ file: String) throws(Problem) {
    guard FileManager.default.fileExists(atPath: file) else { return }
    throw Problem(
      what: "the backup would overwrite a file", place: file, next: "name a new file, or move this one away")
  }

  private func backupProblem(_ error: any Error, at destination: String) -> Problem {
    guard let error = error as? DatabaseError else {
      return Problem(
        what: "the backup could not be moved into place (\(PlainReason(error)))", place: destination,
        next: "check that this user may write to the folder")
    }
    return databaseProblem(error, at: destination)
  }
}
