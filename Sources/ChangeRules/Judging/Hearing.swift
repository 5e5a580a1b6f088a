import JSONModel
import SchemaComparison
import SchemaContainment

/// What containment has to say under one policy: the answers of its reading, and the places that reject each witness.
struct Hearing {
  let answers: Verdict.Answers
  private let rejections: [Direction: [JSONPointer]]

  init(_ answers: PairAnswers, reading: Policy.Reading) {
    self.answers = Verdict.Answers(answers, reading.question)
    rejections = [
      .backward: answers[.old].rejections(reading.question), .forward: answers[.new].rejections(reading.question),
    ]
  }

  /// Whether the direction is proved to lose nothing.
  func disproves(_ direction: Direction) -> Bool { answers[direction] == .compatible }

  /// The document that breaks the direction, where one is known.
  func witness(_ direction: Direction) -> JSONValue? { answers[direction].witness }

  /// The place in the readers' schema that rejects the witness first; the root where it is not known.
  func rejection(_ direction: Direction) -> JSONPointer { rejections[direction]?.first ?? .root }

  /// Whether the witness of a direction is rejected at a change, as far as the places in the readers' schema tell.
  func standsAt(_ change: Change, _ direction: Direction) -> Bool {
    let place = (direction == .backward ? change.newPointer : change.oldPointer).tokens
    return (rejections[direction] ?? []).contains { Rejection(tokens: $0.tokens[...]).isExplained(by: place[...]) }
  }
}

extension Verdict.Answers {
  /// The answers of one reading for the two directions.
  init(_ answers: PairAnswers, _ question: WriterQuestion) {
    self.init(backward: answers[.old][question], forward: answers[.new][question])
  }
}

extension Policy.Reading {
  /// The question of containment that the reading asks.
  var question: WriterQuestion { self == .strict ? .strict : .declared }
}
