/// What became of the questions of many trials.
package struct Tally: Sendable {
  package private(set) var trials = 0
  package private(set) var contained = 0
  package private(set) var refuted = 0
  /// The undetermined answers by reason code.
  package private(set) var undetermined: [String: Int] = [:]
  /// The answers that a law predicts, but that were undetermined, by law.
  package private(set) var undecidedLaws: [String: Int] = [:]
  /// The documents that proofs and witnesses were held against.
  package private(set) var documents = 0
  /// The documents for single places that the validator rejects there, and those that it rejects elsewhere, such as behind
  /// a reference.
  package private(set) var places = (explained: 0, others: 0, harmless: 0)

  package init() {}

  package var questions: Int { contained + refuted + undetermined.values.reduce(0, +) }

  mutating func countTrial() { trials += 1 }
  mutating func countDocument() { documents += 1 }
  mutating func countExplained() { places.explained += 1 }
  mutating func countUnexplained() { places.others += 1 }
  mutating func countHarmless() { places.harmless += 1 }
  mutating func countContained() { contained += 1 }
  mutating func countRefuted() { refuted += 1 }
  mutating func countUndetermined(_ reason: String) { undetermined[reason, default: 0] += 1 }
  mutating func countUndecided(_ law: Law) { undecidedLaws[law.rawValue, default: 0] += 1 }

  /// The counts on a few lines, reasons in alphabetical order.
  package var text: String {
    var lines = [
      "\(trials) trials, \(questions) questions, \(documents) documents",
      "contained \(contained), refuted \(refuted), undetermined \(questions - contained - refuted)",
    ]
    lines.append("single places \(places.explained), rejected elsewhere \(places.others), harmless \(places.harmless)")
    lines += undetermined.sorted { $0.key < $1.key }.map { "undetermined \($0.key): \($0.value)" }
    lines += undecidedLaws.sorted { $0.key < $1.key }.map { "not shown, \($0.key): \($0.value)" }
    return lines.joined(separator: "\n")
  }
}
