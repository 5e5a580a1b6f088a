import DriftModel
import JSONModel

/// The reading of one run's editions, newest first: each archive that no earlier run settled is fetched, checked and
/// unpacked.
struct EditionReader {
  let definition: SourceDefinition
  let publisher: any EditionPublisher
  let connection: GitHubConnection
  let shelf: any EditionShelf
  /// Every edition that earlier runs or this one settled.
  private(set) var settled: [EditionName: RememberedEdition]
  /// The editions that this run read for the first time, newest first.
  private(set) var editions: [Edition] = []
  private(set) var failures: [CollectionFailure] = []
  /// The schemas of the newest edition, once it is known which one that is.
  private(set) var current: LayoutReading?
  /// The name of the edition that they are of.
  private var currentName: EditionName?
  private var budget: Int
  /// Whether this run asks for nothing more.
  private var isOver = false
  /// Whether the edition at hand was read by an earlier run and its bytes are gone from the shelf.
  private var isLost = false
  private var left = 0
  private var expired: [EditionListing] = []

  init(
    definition: SourceDefinition, publisher: any EditionPublisher, connection: GitHubConnection,
    shelf: any EditionShelf, settled: [EditionName: RememberedEdition], knowsNewest: Bool
  ) {
    self.definition = definition
    self.publisher = publisher
    self.connection = connection
    self.shelf = shelf
    self.settled = settled
    budget = connection.limits.maximumTotalBytes
    // Where the newest is not known no other edition may pass for it; they are read for the history all the same.
    current = knowsNewest ? nil : LayoutReading(failures: [])
  }

  /// The failures of the older editions that this run read only in part, each told for the source as a whole: today's
  /// schemas are not concerned.
  var partialOlderEditions: [CollectionFailure] {
    editions.filter { $0.listing.name != currentName }.compactMap { edition in
      edition.failures.first.map { first in
        let more = edition.failures.count > 1 ? ", and \(edition.failures.count - 1) more" : ""
        return CollectionFailure(
          subject: nil, reason: first.reason,
          problem: Problem(
            what: "\(edition.listing.title) was read only in part and is not compared: \(first.problem.what)\(more)",
            place: first.problem.place, next: first.problem.next))
      }
    }
  }

  var remarks: [Problem] { [messages.expired(expired), messages.left(left)].compactMap(\.self) }

  /// Settles `listed`, which starts with the newest.
  ///
  /// The newest edition that was not deleted unread is the current one. Where it cannot be read the source failed: an
  /// older edition would pass for what the source offers today. An older one that cannot be read is a failure of the night
  /// that meets it, and a gap that is warned of after that: today's schemas are whole without it.
  mutating func read(_ listed: [ListedEdition]) async {
    for edition in listed {
      relist(edition)
      let before = settled[edition.listing.name]
      do {
        if current == nil {
          current = try await schemas(of: edition)
          currentName = edition.listing.name
        } else if !isSettled(edition) {
          _ = try await fetch(edition)
        }
      } catch {
        if currentName == nil || error.endsRun || isNews(edition.listing, error, before) {
          failures.append(error.of(nil))
        }
        current = current ?? LayoutReading(failures: [])
        isOver = isOver || error.endsRun
      }
    }
  }

  /// Takes over what the publisher says today about a file that is still the same: its tag may have moved.
  private mutating func relist(_ edition: ListedEdition) {
    guard !edition.isExpired, isSettled(edition), let known = settled[edition.listing.name] else { return }
    settled[edition.listing.name] = RememberedEdition(listing: edition.listing, state: known.state)
  }

  /// Whether an earlier run or this one knows all that there is to know about `edition`.
  func isSettled(_ edition: ListedEdition) -> Bool {
    guard let known = settled[edition.listing.name] else { return false }
    if case .refused(.unreachable, _) = known.state, !edition.isExpired { return false }
    return edition.isExpired || known.listing.isSameFile(as: edition.listing)
  }

  /// Whether the failure of an older edition is another one than that of the night before. What fetching again may mend is
  /// settled as unreachable, which is asked for again.
  private mutating func isNews(
    _ listing: EditionListing, _ error: ResourceFailure, _ before: RememberedEdition?
  ) -> Bool {
    let refusal = RememberedEdition(listing: listing, state: .refused(.unreachable, error.problem))
    if settled[listing.name] == before { settled[listing.name] = refusal }
    return before?.state != refusal.state
  }

  /// The schemas of `edition`, new or not; `nil` where it was deleted before anybody read it.
  private mutating func schemas(of edition: ListedEdition) async throws(ResourceFailure) -> LayoutReading? {
    guard isSettled(edition), let known = settled[edition.listing.name] else { return try await fetch(edition) }
    switch known.state {
    case .expired: return nil
    case .refused(let reason, let problem): throw ResourceFailure(reason, problem)
    case .read(let digest):
      if let bytes = try kept(digest) { return layout(of: bytes, listing: known.listing) }
      guard !edition.isExpired else { throw messages.lost(known.listing) }
      isLost = true
      defer { isLost = false }
      return try await fetch(edition)
    }
  }

  /// Fetches, checks and unpacks an edition, and settles it unless its failure may pass.
  private mutating func fetch(_ edition: ListedEdition) async throws(ResourceFailure) -> LayoutReading? {
    let listing = edition.listing
    if edition.isExpired { return expire(listing) }
    if isOver || listing.size > budget && !editions.isEmpty {
      left += 1
      return nil
    }
    let limit = connection.limits.archive.maximumArchiveBytes
    guard listing.size <= limit else { throw refuse(listing, messages.tooLarge(listing, limit: limit)) }
    let bytes: [UInt8]
    do {
      bytes = try await connection.download(try publisher.archive(of: listing))
    } catch {
      guard error.status == 410 else { throw error }
      return expire(listing)
    }
    budget -= min(budget, bytes.count)
    let digest = SHA256Digest(of: bytes)
    if let stated = listing.statedDigest, stated != digest {
      throw messages.mismatch(listing, stated: stated, found: digest)
    }
    let reading = layout(of: bytes, listing: listing)
    if reading.fetched.isEmpty, let failure = reading.failures.first {
      let refusal = ResourceFailure(failure.reason, failure.problem)
      // Bytes that may not be the publisher's settle nothing; the next run may get others.
      let isPublishers = listing.statedDigest != nil || bytes.count == listing.size
      throw isPublishers ? refuse(listing, refusal) : refusal
    }
    if repeatsToken(reading) { throw messages.repeatsToken(listing) }
    keep(listing, bytes, digest, reading)
    return reading
  }

  /// Settles an edition as read; one whose bytes are those of an earlier run, which still has them, is not news.
  private mutating func keep(
    _ listing: EditionListing, _ bytes: [UInt8], _ digest: SHA256Digest, _ reading: LayoutReading
  ) {
    let earlier = settled.updateValue(RememberedEdition(listing: listing, state: .read(digest)), forKey: listing.name)
    guard earlier?.digest != digest || isLost else { return }
    editions.append(
      Edition(
        listing: listing, archive: bytes, digest: digest, fetched: reading.fetched, failures: reading.failures,
        remarks: reading.remarks))
  }

  private mutating func expire(_ listing: EditionListing) -> LayoutReading? {
    expired.append(listing)
    settled[listing.name] = RememberedEdition(listing: listing, state: .expired)
    return nil
  }

  /// Settles an edition as refused, so that it is not fetched again.
  private mutating func refuse(_ listing: EditionListing, _ refusal: ResourceFailure) -> ResourceFailure {
    settled[listing.name] = RememberedEdition(
      listing: listing, state: .refused(refusal.reason, refusal.problem))
    return refusal
  }

  /// The bytes of an archive that an earlier run kept, if they are still what they were.
  private func kept(_ digest: SHA256Digest) throws(ResourceFailure) -> [UInt8]? {
    do {
      return try shelf.archive(digest).flatMap { SHA256Digest(of: $0) == digest ? $0 : nil }
    } catch {
      throw ResourceFailure(.unreachable, error)
    }
  }

  private func layout(of bytes: [UInt8], listing: EditionListing) -> LayoutReading {
    LayoutReading(
      ofArchive: bytes, source: definition, place: messages.place(of: listing), limits: connection.limits.archive)
  }

  private func repeatsToken(_ reading: LayoutReading) -> Bool {
    guard let token = connection.http.token else { return false }
    return reading.fetched.contains { schema in
      (try? JSONDocument(parsing: schema.bytes)).map { token.occurs(in: $0.root) } ?? false
    }
  }

  private var messages: EditionMessages { EditionMessages(repository: connection.repository) }
}
