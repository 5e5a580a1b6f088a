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
    let vanished = VanishedEditions(
      list: list, memory: earlier, chosen: chosen.map(\.listing), selection: selection, forgets: publisher.forgets,
      isSameSelection: earlier.selection == selectionText)
    var reader = EditionReader(
      definition: definition, publisher: publisher, connection: connection, shelf: shelf, settled: earlier.editions,
      knowsNewest: !list.mayLackNewest && vanished.failure == nil)
    await reader.read(chosen)
    var failures =
      list.failures.map { $0.failure.of(nil) } + [vanished.failure?.of(nil)].compactMap { $0 } + reader.failures
      + (reader.current?.failures ?? [])
    failures += reader.partialOlderEditions
    if reader.current == nil, failures.isEmpty { failures.append(emptiness(afterSeeing: chosen).of(nil)) }
    return CollectionOutcome(
      source: definition, fetched: reader.current?.fetched ?? [], failures: failures,
      remarks: warnings + [vanished.remark, list.unattributed].compactMap(\.self) + reader.remarks
        + (reader.current?.remarks ?? []),
      editions: reader.editions.sorted { $0.listing < $1.listing },
      pending: chosen.filter { !reader.isSettled($0) }.map(\.listing).sorted(),
      memory: list.pages.isEmpty ? nil : memory(after: earlier, list, chosen, reader, vanished.replaced))
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

  private var warnings: [Problem] { [connection.base.warning(ofToken: connection.http.token)].compactMap(\.self) }

  /// What the next run has to know. A page is remembered where nothing on it is left to do.
  private func memory(
    after earlier: EditionMemory, _ list: EditionList, _ chosen: [ListedEdition], _ reader: EditionReader,
    _ replaced: [EditionName: EditionName]
  ) -> EditionMemory {
    let names = Set(chosen.map(\.listing.name))
    let open = Set(chosen.filter { !reader.isSettled($0) }.map(\.listing.name))
    var memory = EditionMemory(address: earlier.address, selection: selectionText, editions: reader.settled)
    for (old, new) in replaced where reader.settled[new] != nil { memory.editions[old] = nil }
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
