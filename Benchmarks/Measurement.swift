import Foundation

/// A set of measurements that belong together and run by one name.
struct BenchmarkGroup: Sendable {
  let name: String
  /// What is measured against what, in one line.
  let summary: String
  let run: @Sendable () throws -> Void
}

/// The CPU time of repeated runs of the same work, in seconds: other load on the machine hardly shows in it.
struct Measurement {
  let best: Double
  let median: Double

  init(ofSeconds seconds: [Double]) {
    let sorted = seconds.sorted()
    best = sorted.first ?? .nan
    median = sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }

  /// The measurements of two pieces of work that do the same, run in turns so that both meet the same machine.
  ///
  /// - Parameters:
  ///   - rounds: how often each is measured.
  ///   - seconds: the least CPU time of one measurement; short work is repeated within it.
  static func ofTurns(
    rounds: Int = 9, seconds: Double = 0.05, ours: () throws -> Void, peer: () throws -> Void
  ) rethrows -> (ours: Measurement, peer: Measurement) {
    let ourRepetitions = try repetitions(filling: seconds, of: ours)
    let peerRepetitions = try repetitions(filling: seconds, of: peer)
    var ourSeconds: [Double] = []
    var peerSeconds: [Double] = []
    for _ in 0..<rounds {
      ourSeconds.append(try cpuSeconds(of: ours, repeated: ourRepetitions))
      peerSeconds.append(try cpuSeconds(of: peer, repeated: peerRepetitions))
    }
    return (Measurement(ofSeconds: ourSeconds), Measurement(ofSeconds: peerSeconds))
  }

  /// How often `work` runs until it has taken `seconds`; the first runs also warm the caches.
  private static func repetitions(filling seconds: Double, of work: () throws -> Void) rethrows -> Int {
    var count = 1
    while try cpuSeconds(of: work, repeated: count) * Double(count) < seconds { count *= 2 }
    return count
  }

  /// The mean CPU time of one run.
  private static func cpuSeconds(of work: () throws -> Void, repeated count: Int) rethrows -> Double {
    let start = processCPUSeconds()
    for _ in 0..<count { try work() }
    return (processCPUSeconds() - start) / Double(count)
  }

  /// The CPU time of this process so far, in steps of a microsecond.
  static func processCPUSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}

/// Keeps a result alive so that the optimiser cannot drop the work behind it.
@inline(never)
func keep(_ value: some Any) {}
