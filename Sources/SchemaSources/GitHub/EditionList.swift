import DriftModel
import JSONModel

/// A publisher's whole list after its pages were asked for, the unchanged ones out of memory.
struct EditionList {
  private(set) var pages: [Page] = []
  private(set) var failures: [ListFailure] = []
  /// The newest release without a file that is asked for.
  private(set) var bare: (title: String, publishedAt: Timestamp)?
  private var orphans: [EditionName] = []

  struct Page {
    let address: HTTPAddress
    let validator: String?
    var editions: [ListedEdition]
    let next: String?
    /// Whether the page has nothing that a later look may clear up.
    var isSettled: Bool
  }

  /// The list of `publisher`. A page that cannot be read ends it with a failure.
  ///
  /// - Parameter confirmed: the editions of which an earlier run knows that they are the publisher's.
  init(
    of publisher: any EditionPublisher, through connection: GitHubConnection, memory: EditionMemory,
    confirmed: Set<EditionName>
  ) async {
    await readPages(of: publisher, through: connection, memory: memory)
    await confirm(by: publisher, except: confirmed)
  }

  private mutating func readPages(
    of publisher: any EditionPublisher, through connection: GitHubConnection, memory: EditionMemory
  ) async {
    var trail = PageTrail(limit: connection.limits.maximumPages)
    do {
      var address: HTTPAddress? = try publisher.firstPage()
      while let current = address {
        try trail.visit(current)
        let known = memory.page(at: current.url)
        switch try await connection.page(at: current, validator: known?.validator) {
        case .unchanged: address = takeUnchanged(known, at: current, memory: memory)
        case .fresh(let answer, let validator, let next):
          let listed = try publisher.editions(on: answer)
          take(
            listed, known: memory,
            from: Page(
              address: current, validator: validator, editions: listed.editions, next: next?.url,
              isSettled: listed.failures.isEmpty && listed.bare == nil && listed.unattributed.isEmpty))
          address = next
        }
      }
    } catch {
      failures.append(ListFailure(failure: error))
    }
  }

  /// Whether something that is missing in the list may be newer than all that is there.
  var mayLackNewest: Bool {
    let newest = pages.flatMap(\.editions).map(\.listing.publishedAt).max()
    return failures.contains { missing in
      guard let published = missing.publishedAt, let newest else { return true }
      return published >= newest
    }
  }

  /// The remark about artifacts of which nobody knows whether a fork made them.
  var unattributed: Problem? {
    guard let first = orphans.first, let address = pages.first?.address.url else { return nil }
    return Problem(
      what:
        "\(orphans.count == 1 ? "1 artifact was" : "\(orphans.count) artifacts were") not read, since GitHub does not "
        + "say whose workflow run made it, and it may be a fork's; the first is \(first.title)",
      place: address, next: "run the workflow again, so that there is an artifact of a known run")
  }

  private mutating func takeUnchanged(
    _ known: RememberedPage?, at address: HTTPAddress, memory: EditionMemory
  ) -> HTTPAddress? {
    let editions = (known?.editions ?? []).compactMap { memory.editions[$0] }.map {
      ListedEdition(listing: $0.listing, isExpired: $0.state == .expired)
    }
    pages.append(
      Page(
        address: address, validator: known?.validator, editions: editions, next: known?.next, isSettled: true))
    return known?.next.flatMap { HTTPAddress($0) }
  }

  private mutating func take(_ listed: ListedPage, known: EditionMemory, from page: Page) {
    pages.append(page)
    failures += listed.failures
    orphans += listed.unattributed.filter { known.editions[$0] == nil }
    if let bare = listed.bare, bare.publishedAt > self.bare?.publishedAt ?? bare.publishedAt.advanced(bySeconds: -1) {
      self.bare = bare
    }
  }

  /// Leaves out the editions that the publisher disowns, and where it gives no answer all that it was asked about.
  private mutating func confirm(by publisher: any EditionPublisher, except known: Set<EditionName>) async {
    let candidates = pages.flatMap(\.editions).filter { !known.contains($0.listing.name) }
    guard !candidates.isEmpty else { return }
    var disowned = Set(candidates.map(\.listing.name))
    do {
      disowned.subtract(try await publisher.confirmed(candidates).map(\.listing.name))
    } catch {
      failures.append(ListFailure(failure: error))
      for index in pages.indices { pages[index].isSettled = false }
    }
    for index in pages.indices { pages[index].editions.removeAll { disowned.contains($0.listing.name) } }
  }
}
