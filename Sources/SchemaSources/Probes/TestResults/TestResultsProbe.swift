public import DriftModel
import JSONModel

/// The question how contract tests ended, asked of JUnit XML files in a folder or in a workflow artifact.
///
/// All files or none: one that cannot be read, or is not JUnit XML, makes the answer unknown and is named, since the
/// test that fails might be in it. A place without any file is unknown too.
public struct TestResultsProbe: Probe {
  private let place: Place

  /// Where the files are.
  public enum Place: Sendable {
    /// All `*.xml` files in a folder and its folders; `target` is the folder as the configuration writes it.
    case folder(target: String, path: String, limits: DirectoryLimits)
    /// The newest artifact that the selection names.
    case artifact(GitHubSelection, GitHubAccess)
  }

  public init(_ place: Place) {
    self.place = place
  }

  public var name: ProbeName {
    switch place {
    case .folder(let target, _, _): ProbeName(.testResults, target)
    case .artifact(let selection, _):
      ProbeName(.testResults, "\(selection.repository)/\(selection.artifact ?? "")")
    }
  }

  public func answer(askedAt moment: Timestamp) async -> ProbeAnswer {
    switch place {
    case .folder(let target, let path, let limits):
      let finding: ProbeFinding
      do {
        finding = try ResultFiles(inFolder: path, place: target, limits: limits).finding()
      } catch {
        finding = ProbeFinding(.unknown(error.problem))
      }
      return ProbeAnswer(probe: name, askedAt: moment, digest: finding.digest, outcome: finding.outcome)
    case .artifact(let selection, let access):
      return await access.answer(to: name, about: selection.repository, askedAt: moment) {
        connection throws(ResourceFailure) in
        try await ResultArtifact(selection: selection, connection: connection).finding()
      }
    }
  }
}
