import DriftModel
import GRDB
import JSONModel

/// The writing of what one source remembers of its editions, and of what the editions that it read held.
///
/// Only what differs from the night before is written. A source without a memory tonight keeps the one that it had.
struct EditionRecorder {
  let database: Database
  let directory: SubjectDirectory
  let archives: ArchiveStore
  let run: Int64
  /// The most bytes of an archive that lie in the database.
  let embeddingLimit: Int

  func record(_ outcome: CollectionOutcome, examine: (FetchedSchema) -> Examination) throws {
    guard let memory = outcome.memory else { return }
    let lists = EditionListStore(database: database)
    let list = try lists.makeCurrent(
      memory, source: try directory.id(ofSource: outcome.source.name.storable), from: run)
    for edition in outcome.editions {
      try archives.keep(edition.archive, under: edition.digest, embeddingUpTo: embeddingLimit)
    }
    let store = EditionStore(database: database, list: list)
    var standing = try store.standing()
    var documents = EditionDocumentWriter(
      database: database, directory: directory, run: run, source: outcome.source)
    for edition in memory.editions.values.map(\.storable).sorted(by: { $0.listing < $1.listing }) {
      let before = standing.removeValue(forKey: edition.listing.name)
      if before?.edition == edition { continue }
      let earlier = try store.lastRead(edition.listing.name)
      if let before { try store.close(before, from: run) }
      guard let row = try open(edition, after: earlier, in: store) else { continue }
      if let read = outcome.editions.first(where: { $0.isReading(of: edition) }) {
        try documents.write(read, as: row, examine: examine)
      } else if let earlier, edition.digest == earlier.edition.digest {
        try documents.copy(from: earlier.id, to: row)
      }
    }
    for forgotten in standing.values.sorted(by: { $0.id < $1.id }) { try store.close(forgotten, from: run) }
    try lists.keep(memory.pages, of: list)
  }

  /// Opens the row of an edition, or none where the archive that was read is not kept: then the next run reads it anew.
  private func open(
    _ edition: RememberedEdition, after earlier: EditionStore.Standing?, in store: EditionStore
  ) throws -> Int64? {
    guard let digest = edition.digest else {
      return try store.open(edition, archive: nil, carriesSince: edition.listing.publishedAt, from: run)
    }
    guard let archive = try archives.id(of: digest) else { return nil }
    return try store.open(edition, archive: archive, carriesSince: since(edition, after: earlier), from: run)
  }

  /// When the bytes of an edition became public: a file that replaced another was not there at the publication.
  private func since(_ edition: RememberedEdition, after earlier: EditionStore.Standing?) -> Timestamp {
    guard let earlier else { return edition.listing.publishedAt }
    if earlier.edition.digest == edition.digest { return earlier.carriesSince }
    return max(edition.listing.publishedAt, edition.listing.updatedAt)
  }
}

extension Edition {
  /// Whether `remembered` tells that this edition was read.
  fileprivate func isReading(of remembered: RememberedEdition) -> Bool {
    digest == remembered.digest && listing.name == remembered.listing.name
  }
}
