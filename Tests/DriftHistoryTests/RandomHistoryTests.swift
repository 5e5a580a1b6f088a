import DriftHistory
import DriftModel
import JSONModel
import Testing

@Suite("Random nights against a history on paper")
struct RandomHistoryTests {
  @Test("every night tells what the paper tells, and every past night can be told again", arguments: UInt64(1)...12)
  func nights(seed: UInt64) throws {
    let fixture = try HistoryFixture()
    var random = RandomNights(seed: seed)
    var model = HistoryModel()
    var pages: [[HistoryModel.Interval]] = []
    var snapshots: [Snapshot] = []
    for run in Int64(1)...25 {
      let outcomes = random.next()
      let snapshot = try fixture.night(outcomes)
      let told = model.play(outcomes, run: run)
      #expect(told.baselined.sorted() == snapshot.baselined.map(\.subject))
      #expect(told.appeared.sorted() == snapshot.appeared.map(\.subject))
      #expect(told.changed.sorted() == snapshot.changed.map(\.new.subject))
      #expect(told.removed.sorted() == snapshot.removed.map(\.subject))
      #expect(told.unseen == snapshot.unseen)
      #expect(told.current.sorted() == snapshot.current.map(\.subject))
      pages.append(model.intervals)
      snapshots.append(snapshot)
    }
    try fixture.history.read { reader in
      for (page, snapshot) in zip(pages, snapshots) {
        let run = snapshot.run.id
        let versions = try reader.versions(asOf: run)
        #expect(versions.map(interval) == sorted(page))
        #expect(try reader.current(asOf: run) == snapshot.current)
        let standing = Set(versions.filter { $0.closedBy == nil }.map(\.id))
        #expect(standing.isSuperset(of: snapshot.current.map(\.id)))
        let unread = try reader.unread(run: run).map(\.subject)
        #expect(unread == snapshot.unseen.filter { $0.value == .notRead }.keys.sorted())
        let newest = try versions.last.flatMap { try reader.version($0.id, asOf: run) }
        #expect(newest == versions.last)
      }
    }
    #expect(try fixture.history.checkIntegrity().isEmpty)
  }

  private func sorted(_ page: [HistoryModel.Interval]) -> [HistoryModel.Interval] {
    page.sorted { ($0.subject, $0.ordinal) < ($1.subject, $1.ordinal) }
  }

  private func interval(_ version: SchemaVersion) -> HistoryModel.Interval {
    HistoryModel.Interval(
      subject: version.subject, ordinal: version.ordinal, digest: version.digest, core: version.coreVersion,
      deprecated: version.deprecated, first: version.firstRun.id, seen: version.lastSeen.id,
      closed: version.closedBy?.id)
  }
}
