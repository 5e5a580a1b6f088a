import DriftModel
import JSONModel

/// What was read before, or should be there, and is not in today's list with a file.
struct VanishedEditions {
  let list: EditionList
  let memory: EditionMemory
  /// The editions of today, newest first.
  let chosen: [EditionListing]
  let selection: GitHubSelection
  /// Whether the publisher deletes by age, so that being gone says nothing.
  let forgets: Bool
  let isSameSelection: Bool

  /// The failure of a newest release that has lost its file: a file is being replaced in this way, and what stands before
  /// it is not what the publisher offers.
  var failure: ResourceFailure? {
    guard let bare, let known = memory.editions.values.first(where: { $0.listing.title == bare && $0.digest != nil })
    else { return nil }
    return ResourceFailure(
      .unreachable, what: "the newest release has lost its file \(known.listing.asset), which was read before",
      place: place(of: bare), next: "ask its publishers whether the file is being replaced, and run again")
  }

  /// The remark about a newest release that never had a file, or about one that was withdrawn.
  var remark: Problem? {
    guard let newest = chosen.first else { return nil }
    if let bare {
      return Problem(
        what: "the newest release has no file that matches \(selection.asset.pattern); \(newest.title) is read instead",
        place: place(of: bare), next: "ask its publishers if the publication is complete, or check `asset`")
    }
    guard let withdrawn = missing.filter({ newest < $0 }).max(), withdrawn.title != newest.title else { return nil }
    return Problem(
      what: "\(withdrawn.title), which was read before, is no longer listed; \(newest.title) is the newest now",
      place: place(of: withdrawn.title), next: "ask its publishers why it was withdrawn; the history keeps what it held"
    )
  }

  /// The names under which files were read that are gone, each with the name of another file that the same release carries
  /// now: the release was rewritten.
  var replaced: [EditionName: EditionName] {
    let offered = Dictionary(chosen.map { ($0.title, $0.name) }) { first, _ in first }
    let pairs = missing.compactMap { old in offered[old.title].map { (old.name, $0) } }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The title of the newest release of all, where it has no file.
  private var bare: String? {
    guard let bare = list.bare, chosen.first.map({ $0.publishedAt < bare.publishedAt }) ?? true else { return nil }
    return bare.title
  }

  /// What was read before and is certainly not listed any more.
  private var missing: [EditionListing] {
    guard !forgets, list.failures.isEmpty, isSameSelection else { return [] }
    let listed = Set(list.pages.flatMap(\.editions).map(\.listing.name))
    return memory.editions.values.filter { $0.digest != nil && !listed.contains($0.listing.name) }.map(\.listing)
  }

  private func place(of title: String) -> String { "\(selection.repository)@\(title)" }
}
