import DriftHistory
import DriftModel
import Foundation
import JSONModel
import Synchronization
import Testing

@Suite("A writer and readers at once")
struct ConcurrencyTests {
  @Test("each read is one whole night while others are being written")
  func wholeNights() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading((1...20).map { schema("s\($0)", "{1}") }))
    let writer = fixture.history
    let reader = try DriftHistory.openReadOnly(at: fixture.path)
    let torn = Mutex<[String]>([])
    let reads = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 2) { worker in
      do {
        for number in 2...60 where worker == 0 {
          let night = reading((1...20).map { schema("s\($0)", "{\(number)}") })
          _ = try writer.record(.number(number, [night]), examine: examine) { _, _ in .empty }
        }
        for _ in 1...60 where worker == 1 {
          try reader.read { history in
            let run = try history.latestRun()
            let versions = try history.versions().filter { $0.closedBy == nil }
            let isWhole = versions.count == 20 && versions.allSatisfy { $0.firstRun == run?.reference }
            if !isWhole { torn.withLock { $0.append("run \(run?.id ?? 0)") } }
          }
          reads.withLock { $0 += 1 }
        }
      } catch {
        torn.withLock { $0.append("\(error)") }
      }
    }
    #expect(torn.withLock { $0 } == [] && reads.withLock { $0 } == 60)
  }
}
