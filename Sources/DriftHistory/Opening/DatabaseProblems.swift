import GRDB
import JSONModel

/// Runs `body` and turns whatever SQLite or GRDB throws into a `Problem` at `path`; a `Problem` passes unchanged.
func reportingProblems<T>(at path: String, _ body: () throws -> T) throws(Problem) -> T {
  do {
    return try body()
  } catch {
    throw databaseProblem(error, at: path)
  }
}

/// The `Problem` that tells a person what to do about `error`.
func databaseProblem(_ error: any Error, at path: String) -> Problem {
  if let problem = error as? Problem { return problem }
  guard let error = error as? DatabaseError else {
    return Problem(
      what: "the database holds or was given a value that does not fit: \("\(error)".prefix(200))", place: path,
      next: restoreOrReport)
  }
  let (what, next) = explanation(of: error.resultCode)
  let detail = error.message.map { " (\($0))" } ?? ""
  return Problem(what: what + detail, place: path, next: next)
}

/// What a primary result code of SQLite means to the person who runs the program, and the next step.
private func explanation(of code: ResultCode) -> (what: String, next: String) {
  switch code {
  case .SQLITE_FULL:
    ("there is no space left to write the database", "free some space and run again; the last complete night is kept")
  case .SQLITE_BUSY, .SQLITE_LOCKED:
    ("another program is writing the database", "wait for it to end, or end it, and run again")
  case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
    ("the database may not be written", "give this user write access to the file and to its folder")
  case .SQLITE_CANTOPEN:
    ("the database cannot be opened", "check that its folder exists and that this user may read and write it")
  case .SQLITE_IOERR:
    ("the disk failed to read or write the database", "check the disk and the system's log, then run again")
  case .SQLITE_NOTADB:
    ("the file is not a database", "name another file, or move this one away to start a new history")
  case .SQLITE_CORRUPT, .SQLITE_FORMAT:
    ("the database is damaged", "restore the newest backup; the damaged file was left as it is")
  case .SQLITE_TOOBIG:
    ("a document is larger than the database can hold", "leave the document out, or lower the limit on its size")
  default:
    ("the database refused a statement", restoreOrReport)
  }
}

private let restoreOrReport = "run `schema-drift doctor`; if it finds no damage, report this as a bug"
