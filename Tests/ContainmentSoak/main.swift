import ContainmentTrials
import Foundation

/// A long run of trials: `containment-soak [COUNT] [SEED] [FIRST]`.
///
/// Prints seed, counts and reasons, and stops with status 1 at the first contradiction, which it prints as JSON.
let count = UInt64(CommandLine.arguments.dropFirst().first ?? "") ?? 100_000
let seed = UInt64(CommandLine.arguments.dropFirst(2).first ?? "") ?? 1
/// The trial to begin with, such as one that contradicted.
let first = UInt64(CommandLine.arguments.dropFirst(3).first ?? "") ?? 0

let status: Int32 = DeepStack.run {
  var tally = Tally()
  for number in first..<first + count {
    do throws(Contradiction) {
      try Trial.run(seed &* 1_000_000_007 &+ number, into: &tally)
    } catch {
      print("seed \(seed), trial \(number):\n\(error.line)")
      return 1
    }
    if (number + 1).isMultiple(of: 50_000) {
      print("\(number + 1) trials done")
      fflush(nil)
    }
  }
  print("seed \(seed), no contradiction\n\(tally.text)")
  return 0
}
exit(status)
