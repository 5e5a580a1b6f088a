import ContainmentTrials
import Foundation
import Testing

@Suite("Laws of containment")
struct PropertyTests {
  /// `CONTAINMENT_PAIRS` and `CONTAINMENT_SEED` make the run as long and as different as wanted.
  private static let settings = ProcessInfo.processInfo.environment
  private static let count = UInt64(settings["CONTAINMENT_PAIRS"] ?? "") ?? 2_500
  private static let seed = UInt64(settings["CONTAINMENT_SEED"] ?? "") ?? 1

  @Test("hold for random schemas of every dialect")
  func laws() {
    let (count, seed) = (Self.count, Self.seed)
    let (tally, contradictions) = DeepStack.run {
      var tally = Tally()
      var contradictions: [Contradiction] = []
      for number in 0..<count where contradictions.count < 5 {
        do throws(Contradiction) {
          try Trial.run(seed &* 1_000_000_007 &+ number, into: &tally)
        } catch {
          contradictions.append(error)
        }
      }
      return (tally, contradictions)
    }
    for contradiction in contradictions { Issue.record("\(contradiction.line)") }
    // Trials that decide nothing could not fail.
    #expect(tally.contained > tally.questions / 4 && tally.refuted > tally.questions / 20, "\(tally.text)")
    #expect(tally.places.explained > tally.trials / 4 && tally.places.harmless > 0, "\(tally.text)")
  }
}
