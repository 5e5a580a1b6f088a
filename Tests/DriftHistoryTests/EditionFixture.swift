import DriftModel
import JSONModel

/// The moment of a day of January 2026, at midnight.
func day(_ number: Int) -> Timestamp {
  Timestamp(secondsSince1970: 1_767_225_600).advanced(bySeconds: (number - 1) * 86_400)
}

/// An edition that was published on a day, with its archive told by a text.
func listing(
  _ title: String, published: Int, id: Int = 1, updated: Int? = nil, commit: String? = nil, digest: String? = nil
) -> EditionListing {
  EditionListing(
    title: title, asset: "core.zip", assetID: id, size: 3, statedDigest: digest.map { SHA256Digest(of: $0.utf8) },
    publishedAt: day(published), updatedAt: day(updated ?? published), expiresAt: day(published + 90), commit: commit,
    branch: commit == nil ? "main" : nil)
}

func edition(_ listing: EditionListing, _ archive: String, _ schemas: [FetchedSchema]) -> Edition {
  Edition(
    listing: listing, archive: Array(archive.utf8), digest: SHA256Digest(of: archive.utf8), fetched: schemas)
}

extension Edition {
  /// The edition as the next run is told of it.
  var remembered: RememberedEdition { RememberedEdition(listing: listing, state: .read(digest)) }
}

func memory(
  _ editions: [RememberedEdition], address: String = "https://api.invalid/releases", selection: String = "all",
  pages: [String: RememberedPage] = [:]
) -> EditionMemory {
  EditionMemory(
    address: address, selection: selection, pages: pages,
    editions: Dictionary(editions.map { ($0.listing.name, $0) }) { first, _ in first })
}

/// What a source with editions gave: the schemas of the newest, the editions that are new, and what it remembers.
func reading(
  _ schemas: [FetchedSchema], editions: [Edition], memory: EditionMemory?, only track: String? = nil,
  pending: [EditionListing] = []
) -> CollectionOutcome {
  CollectionOutcome(
    source: SourceDefinition(name: "core", kind: .gitHubRelease, location: "https://api.invalid", track: track),
    fetched: schemas, failures: [], editions: editions, pending: pending, memory: memory)
}
