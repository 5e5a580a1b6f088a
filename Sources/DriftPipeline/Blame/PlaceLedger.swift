import DriftHistory
import DriftModel
import JSONModel

/// The documents of one schema from one publisher in time, and what stood in them.
struct PlaceLedger {
  /// A stretch of time with one document, or with none.
  private struct Step {
    let since: Timestamp
    /// `nil` for a stretch that lasts.
    let until: Timestamp?
    let document: RecordedDocument?
    /// The version that a release claims by its document or its name; `nil` for what the nights saw.
    var version: CoreVersion?
  }

  private let steps: [Step]
  private let pages: PlacePages

  /// What the nights saw of a subject; an absence between two versions is a step of its own.
  init(of subject: SubjectName, _ records: HistoryReader, _ pages: PlacePages) throws {
    self.pages = pages
    var steps: [Step] = []
    var previous: SchemaVersion?
    for version in try records.versions(of: subject) {
      let (since, until) = (version.firstRun.startedAt, version.closedBy?.startedAt)
      if let gap = previous?.closedBy, gap.id != version.firstRun.id {
        steps.append(Step(since: gap.startedAt, until: since, document: nil))
      }
      steps.append(Step(since: since, until: until, document: .version(version)))
      previous = version
    }
    self.steps = steps
  }

  /// What the editions of one publisher's list carried, each until the next.
  ///
  /// A maintenance release of an older line may come between two of a newer one, so the order of the versions counts where
  /// all editions claim one.
  init(_ editions: [EditionStep], _ pages: PlacePages) {
    self.pages = pages
    let ends = editions.dropFirst().map { Optional($0.since) } + [nil]
    steps = zip(editions, ends).map { edition, until in
      Step(
        since: edition.since, until: until, document: edition.document.map { .carried($0) },
        version: CoreVersion(edition.document?.coreVersion ?? edition.title))
    }
  }

  /// The first of the documents in which the place has the form, without a gap up to what stood at a moment: the newest, or
  /// the one of the highest version. `nil` where neither has the form.
  func beginning(
    of identity: SchemaPlace.Identity, in form: String, at moment: Timestamp
  ) throws -> RecordedDocument? {
    guard let last = steps.lastIndex(where: { $0.since <= moment && $0.until.map { $0 > moment } ?? true }) else {
      return nil
    }
    let order = order(upTo: last)
    let throughLast = order.prefix { $0 != last } + [last]
    return try [throughLast, order[...]].compactMap { try beginning(of: identity, in: form, along: $0) }
      .min { $0.since < $1.since }
  }

  /// The steps up to one: by version where all claim one, else as they came.
  private func order(upTo last: Int) -> [Int] {
    let versions = steps[...last].compactMap(\.version)
    guard versions.count == last + 1 else { return Array(0...last) }
    return (0...last).sorted { (versions[$0], $0) < (versions[$1], $1) }
  }

  /// The earliest of the documents without a gap back from the last step of a trail.
  ///
  /// A document that is unreadable interrupts nothing, an absence does.
  private func beginning(
    of identity: SchemaPlace.Identity, in form: String, along trail: ArraySlice<Int>
  ) throws -> RecordedDocument? {
    var earliest: RecordedDocument?
    for index in trail.reversed() {
      guard let document = steps[index].document else { break }
      guard let forms = try pages.forms(of: document) else { continue }
      guard forms[identity] == form else { break }
      if earliest.map({ document.since <= $0.since }) ?? true { earliest = document }
    }
    return earliest
  }
}
