import DriftHistory
import DriftModel
import JSONModel
import Testing

@Suite("Editions against a model")
struct RandomEditionTests {
  private static let names = ["v1", "v2", "v3"]
  private static let commits = ["a", "b"].map { String(repeating: $0, count: 40) }

  @Test("whatever a source tells, it is told the same, and every night keeps its news", arguments: 1...25)
  func agreement(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let fixture = try HistoryFixture()
    var model = EditionModel()
    var told: [[EditionModel.News]] = []
    for _ in 1...12 {
      let editions = Self.names.filter { _ in Int.random(in: 0..<5, using: &random) > 0 }
        .map { Self.edition($0, &random) }
      let known = memory(editions.map(\.remembered))
      let read = editions.compactMap(\.read)
      try fixture.night(reading([], editions: read, memory: known))
      #expect(try fixture.history.memory(of: "core") == known)
      told.append(model.news(of: editions.map(\.remembered)))
    }
    for (night, news) in told.enumerated() {
      let changes = try fixture.changes(Int64(night + 1))
      #expect(changes.map { EditionModel.News(edition: $0.edition, former: $0.former?.edition) } == news)
      for change in changes {
        #expect(change.documents.map(\.digest) == change.edition.digest.map { [$0] } ?? [])
        #expect(change.former.map { $0.documents.map(\.digest) == [$0.edition.digest] } ?? true)
      }
    }
    #expect(try fixture.history.checkIntegrity().isEmpty)
  }

  /// An edition in a random state; the one document of an archive has the archive's bytes.
  private static func edition(
    _ title: String, _ random: inout SeededGenerator
  ) -> (remembered: RememberedEdition, read: Edition?) {
    let number = Int.random(in: 1...3, using: &random)
    let text = "{\(number)}"
    let listing = listing(
      title, published: Int(String(title.dropFirst())) ?? 1, id: number, updated: 10 + number,
      commit: ([nil] + commits).randomElement(using: &random) ?? nil, digest: text)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return (RememberedEdition(listing: listing, state: .expired), nil)
    case 1: return (RememberedEdition(listing: listing, state: .refused(.malformed, outage)), nil)
    default:
      let read = DriftHistoryTests.edition(listing, text, [schema("a", text)])
      return (read.remembered, read)
    }
  }
}

/// What is news of an edition, told in the plainest way.
private struct EditionModel {
  struct News: Equatable {
    let edition: RememberedEdition
    let former: RememberedEdition?
  }

  private var newest: [EditionName: RememberedEdition] = [:]
  private var lastRead: [EditionName: RememberedEdition] = [:]

  mutating func news(of editions: [RememberedEdition]) -> [News] {
    editions.compactMap { edition in
      let name = edition.listing.name
      defer {
        newest[name] = edition
        if edition.digest != nil { lastRead[name] = edition }
      }
      if let before = newest[name], isSame(before, edition) { return nil }
      guard edition.state != .expired, let read = lastRead[name] else { return News(edition: edition, former: nil) }
      return isSame(read, edition) ? nil : News(edition: edition, former: read)
    }
  }

  private func isSame(_ old: RememberedEdition, _ new: RememberedEdition) -> Bool {
    guard old.state == new.state else { return false }
    if new.state == .expired { return true }
    let commits = Set([old, new].compactMap(\.listing.commit))
    return commits.count < 2 && old.listing.statedDigest == new.listing.statedDigest
  }
}
