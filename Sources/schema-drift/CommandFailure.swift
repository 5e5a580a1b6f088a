import DriftPipeline
import JSONModel

/// The end of a command with a status other than clean, and the problems that are printed on standard error first.
struct CommandFailure: Error {
  let status: ExitStatus
  var problems: [Problem] = []

  init(_ status: ExitStatus, _ problem: Problem...) {
    self.init(status, problem)
  }

  init(_ status: ExitStatus, _ problems: [Problem]) {
    self.status = status
    self.problems = problems
  }
}

/// Runs a part of a command whose problems all mean one exit status.
func failing<Result>(as status: ExitStatus, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let problem as Problem {
    throw CommandFailure(status, problem)
  }
}

/// The same for a body that waits.
func failing<Result>(
  as status: ExitStatus, isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
) async throws -> Result {
  do {
    return try await body()
  } catch let problem as Problem {
    throw CommandFailure(status, problem)
  }
}
