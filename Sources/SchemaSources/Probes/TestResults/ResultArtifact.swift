import DriftModel
import JSONModel

/// The newest workflow artifact that a selection names, with the results of tests in it.
struct ResultArtifact {
  let selection: GitHubSelection
  let connection: GitHubConnection

  func finding() async throws(ResourceFailure) -> ProbeFinding {
    let artifacts = ArtifactList(name: selection.artifact ?? "", selection: selection, connection: connection)
    let list = await EditionList(of: artifacts, through: connection, memory: EditionMemory(), confirmed: [])
    if let missing = list.failures.first { throw missing.failure }
    guard let newest = list.pages.flatMap(\.editions).max(by: { $0.listing < $1.listing }) else {
      let (what, next) = artifacts.emptiness
      throw ResourceFailure(.malformed, what: what, place: selection.repository, next: next)
    }
    let listing = newest.listing
    let messages = EditionMessages(repository: selection.repository)
    let limit = connection.limits.archive.maximumArchiveBytes
    guard !newest.isExpired else {
      throw ResourceFailure(
        .unreachable, what: "GitHub has deleted the newest artifact", place: messages.place(of: listing),
        next: "run the workflow again, so that there is an artifact to read")
    }
    guard listing.size <= limit else { throw messages.tooLarge(listing, limit: limit) }
    let bytes = try await connection.download(try artifacts.archive(of: listing))
    let digest = SHA256Digest(of: bytes)
    if let stated = listing.statedDigest, stated != digest {
      throw messages.mismatch(listing, stated: stated, found: digest)
    }
    do {
      let files = try ResultFiles(
        inArchive: bytes, place: messages.place(of: listing), limits: connection.limits.archive,
        written: listing.publishedAt)
      return ProbeFinding(try files.finding().outcome, digest: digest)
    } catch {
      throw ResourceFailure(error.reason, error.problem)
    }
  }
}
