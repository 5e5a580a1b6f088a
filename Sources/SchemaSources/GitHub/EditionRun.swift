import DriftModel
import JSONModel

/// One run of a source with editions: the list, then what of it is new, then what the next run has to know.
struct EditionRun {
  let definition: SourceDefinition
  let selection: GitHubSelection
  let publisher: any EditionPublisher
  let connection: GitHubConnection
  let shelf: any EditionShelf

  func outcome() async -> CollectionOutcome {
    let earlier: EditionMemory
    do {
      earlier = try memory()
    } catch {
      return CollectionOutcome(source: definition, fetched: [], failures: [error.of(nil)])
    }
    let known = earlier.selection == selectionText ? Set(earlier.editions.keys) : []
    let list = await EditionList(of: publisher, through: connection, memory: earlier, confirmed: known)
    let chosen = chosen(from: list, memory: earlier)
    let gone = vanished(from: list, memory: earlier, chosen: chosen)
    var reader = EditionReader(
      definition: definition, publisher: publisher, connection: connection, shelf: shelf, settled: earlier.editions,
      knowsNewest: !list.mayLackNewest && gone.failure == nil)
    await reader.read(chosen)
    var failures =
      list.failures.map { $0.failure.of(nil) } + [gone.failure?.of(nil)].compactMap { $0 } + reader.failures
      + (reader.current?.failures ?? [])
    failures += reader.partialOlderEditions
    if reader.current == nil, failures.isEmpty { failures.append(emptiness(afterSeeing: chosen).of(nil)) }
    return CollectionOutcome(
      source: definition, fetched: reader.current?.fetched ?? [], failures: failures,
      remarks: warnings + gone.remarks + reader.remarks + (reader.current?.remarks ?? []),
      editions: reader.editions.sorted { $0.listing < $1.listing },
      pending: chosen.filter { !reader.isSettled($0) }.map(\.listing).sorted(),
      memory: list.pages.isEmpty ? nil : memory(after: earlier, list, chosen, reader))
  }

  /// The memory of the run before, as far as it is about the same list; without pages where another selection left it.
  private func memory() throws(ResourceFailure) -> EditionMemory {
    let fresh = EditionMemory(address: try publisher.firstPage().url, selection: selectionText)
    do {
      guard var memory = try shelf.memory(of: definition.name), memory.address == fresh.address else { return fresh }
      if memory.selection != fresh.selection { memory.pages = [:] }
      return memory
    } catch {
      throw ResourceFailure(.unreachable, error)
    }
  }

  /// The newest editions within the source's limit, each name once, newest first. Where a publisher forgets by age,
  /// what it has forgotten counts as expired.
  private func chosen(from list: EditionList, memory: EditionMemory) -> [ListedEdition] {
    var chosen: [EditionName: ListedEdition] = [:]
    for edition in list.pages.flatMap(\.editions) {
      let name = edition.listing.name
      if let other = chosen[name], edition.listing < other.listing { continue }
      chosen[name] = edition
    }
    if publisher.forgets, list.failures.isEmpty, memory.selection == selectionText {
      for (name, edition) in memory.editions where chosen[name] == nil {
        chosen[name] = ListedEdition(listing: edition.listing, isExpired: true)
      }
    }
    let sorted = chosen.values.sorted { $1.listing < $0.listing }
    return Array(sorted.prefix(selection.limit ?? sorted.count))
  }

  private func emptiness(afterSeeing chosen: [ListedEdition]) -> ResourceFailure {
    if let newest = chosen.first {
      return ResourceFailure(
        .unreachable, what: "GitHub has deleted all \(chosen.count) artifacts, and none was read in time",
        place: EditionMessages(repository: selection.repository).place(of: newest.listing),
        next: "run the workflow again, so that there is an artifact to read")
    }
    let (what, next) = publisher.emptiness
    return ResourceFailure(.malformed, what: what, place: selection.repository, next: next)
  }

  /// What the newest releases deserve that are not in the list with a file: one that never had a file a remark; one
  /// that was read and has lost it a failure, since a file is being replaced in this way; one that was withdrawn a remark.
  private func vanished(
    from list: EditionList, memory: EditionMemory, chosen: [ListedEdition]
  ) -> (failure: ResourceFailure?, remarks: [Problem]) {
    let newest = chosen.first?.listing
    if let bare = list.bare, newest.map({ $0.publishedAt < bare.publishedAt }) ?? true {
      let place = "\(selection.repository)@\(bare.title)"
      if let known = memory.editions.values.first(where: { $0.listing.title == bare.title && $0.digest != nil }) {
        return (
          ResourceFailure(
            .unreachable, what: "the newest release has lost its file \(known.listing.asset), which was read before",
            place: place, next: "ask its publishers whether the file is being replaced, and run again"), []
        )
      }
      guard let newest else { return (nil, []) }
      return (
        nil,
        [
          Problem(
            what:
              "the newest release has no file that matches \(selection.asset.pattern); \(newest.title) is read instead",
            place: place, next: "ask its publishers if the publication is complete, or check `asset`")
        ]
      )
    }
    guard !publisher.forgets, list.failures.isEmpty, memory.selection == selectionText, let newest else {
      return (nil, [])
    }
    let listed = Set(list.pages.flatMap(\.editions).map(\.listing.name))
    let withdrawn = memory.editions.values.filter {
      $0.digest != nil && newest < $0.listing && !listed.contains($0.listing.name)
    }.map(\.listing).max()
    guard let withdrawn, withdrawn.title != newest.title else { return (nil, []) }
    return (
      nil,
      [
        Problem(
          what: "\(withdrawn.title), which was read before, is no longer listed; \(newest.title) is the newest now",
          place: "\(selection.repository)@\(withdrawn.title)",
          next: "ask its publishers why it was withdrawn; the history keeps what it held")
      ]
    )
  }

  private var warnings: [Problem] { [connection.base.warning(ofToken: connection.http.token)].compactMap(\.self) }

  /// What the next run has to know. A page is remembered where nothing on it is left to do.
  private func memory(
    after earlier: EditionMemory, _ list: EditionList, _ chosen: [ListedEdition], _ reader: EditionReader
  ) -> EditionMemory {
    let names = Set(chosen.map(\.listing.name))
    let open = Set(chosen.filter { !reader.isSettled($0) }.map(\.listing.name))
    var memory = EditionMemory(address: earlier.address, selection: selectionText, editions: reader.settled)
    if publisher.forgets, earlier.selection != selectionText {
      memory.editions = memory.editions.filter { names.contains($0.key) }
    }
    for page in list.pages {
      let selected = page.editions.map(\.listing.name).filter(names.contains)
      guard let validator = page.validator, page.isSettled, open.isDisjoint(with: selected) else { continue }
      memory.pages[page.address.url] = RememberedPage(validator: validator, editions: selected, next: page.next)
    }
    return memory
  }

  private var selectionText: String { selection.text + (definition.track ?? "") }
}
