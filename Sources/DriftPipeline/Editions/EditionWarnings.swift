import DriftModel
import JSONModel

/// What somebody should know of the editions of a source: which are about to be deleted unread, and which never were read.
struct EditionWarnings {
  /// How long before its deletion an artifact that is not archived is warned of.
  static let notice = 14

  let source: String
  private let unread: [EditionListing]
  private let refused: [RememberedEdition]
  private let expired: [EditionListing]
  private let told: Set<Problem>

  /// - Parameter isRecorded: whether what was read is archived with this reading; otherwise it still is to be.
  init(_ outcome: CollectionOutcome, isRecorded: Bool) {
    source = outcome.source.name
    let settled = outcome.memory?.editions.values.sorted { $0.listing < $1.listing } ?? []
    refused = settled.filter { if case .refused = $0.state { true } else { false } }
    expired = settled.filter { $0.state == .expired }.map(\.listing)
    unread = outcome.pending + refused.map(\.listing) + (isRecorded ? [] : outcome.editions.map(\.listing))
    told = Set(outcome.failures.map(\.problem))
  }

  /// What a run says as long as somebody can do something about it. What failed tonight, and what the source left for
  /// the next run, it says itself.
  func ofRun(at now: Timestamp) -> [Problem] {
    [expiring(at: now), refusal].compactMap(\.self)
  }

  /// What `doctor` says: also what is lost for good.
  func ofDoctor(at now: Timestamp) -> [Problem] { ofRun(at: now) + [loss].compactMap(\.self) }

  private func expiring(at now: Timestamp) -> Problem? {
    let end = now.advanced(bySeconds: Self.notice * 86_400)
    let expiring = unread.compactMap { listing in listing.expiresAt.map { (listing, $0) } }
      .filter { $0.1 > now && $0.1 <= end }.sorted { $0.1 < $1.1 }
    guard let (first, day) = expiring.first else { return nil }
    return Problem(
      what:
        "\(expiring.count) \(expiring.count == 1 ? "artifact is" : "artifacts are") not archived and will be deleted "
        + "within \(Self.notice) days, the first on \(day.day)",
      place: place(of: first), next: "run `schema-drift run` before that day")
  }

  /// Editions that are there and were refused on an earlier night, which said why.
  private var refusal: Problem? {
    let refused = refused.filter { edition in
      guard case .refused(_, let problem) = edition.state else { return false }
      return !told.contains(problem)
    }
    guard let newest = refused.last, case .refused(_, let problem) = newest.state else { return nil }
    return Problem(
      what: "\(Self.editions(refused.count)) never read, since the archive was refused; the newest: \(problem.what)",
      place: place(of: newest.listing), next: "ask the publisher for a sound archive, or leave it out with `since`")
  }

  private var loss: Problem? {
    guard let newest = expired.last else { return nil }
    return Problem(
      what: "\(Self.editions(expired.count)) never read, since GitHub had deleted the archive; the newest is of "
        + newest.publishedAt.day,
      place: place(of: newest), next: "nothing to do; run every night, and none is missed")
  }

  private static func editions(_ count: Int) -> String { count == 1 ? "1 edition was" : "\(count) editions were" }

  private func place(of listing: EditionListing) -> String { "\(source)@\(listing.title)/\(listing.asset)" }
}

extension CollectionOutcome {
  /// The outcome with what its editions deserve to be warned of.
  func warning(at now: Timestamp) -> CollectionOutcome {
    var outcome = self
    outcome.remarks += EditionWarnings(self, isRecorded: true).ofRun(at: now)
    return outcome
  }
}
