import JSONModel
import SchemaComparison
import SchemaContainment

/// What containment has to say under one policy: the answers of its reading, the places that reject each witness, and the
/// documents that were asked for to show single changes.
struct Hearing {
  let answers: Verdict.Answers
  private let question: WriterQuestion
  private let rejections: [Direction: [Rejection]]
  private let places: [PlaceQuestion: PlaceAnswer]

  init(_ answers: PairAnswers, _ places: [PlaceQuestion: PlaceAnswer], reading: Policy.Reading) {
    question = reading.question
    self.answers = Verdict.Answers(answers, question)
    self.places = places
    rejections = [.backward: answers[.old].rejections(question), .forward: answers[.new].rejections(question)]
  }

  /// Whether the direction is proved to lose nothing.
  func disproves(_ direction: Direction) -> Bool { answers[direction] == .compatible }

  /// Whether what a change left at its place is proved to reject nothing that is written in the direction.
  func isHarmless(_ change: Change, _ direction: Direction) -> Bool {
    places[placeQuestion(direction, of: change)] == .harmless
  }

  /// The document that breaks the direction, where one is known.
  func witness(_ direction: Direction) -> JSONValue? { answers[direction].witness }

  /// The document that a change shows the break of a direction by, where one is known: that of the direction if it is rejected
  /// at the change, as far as the places in the readers' schema tell, or else one of the change's own.
  func witness(_ direction: Direction, of change: Change) -> JSONValue? {
    let place = change.readerPlace(direction)
    if let witness = witness(direction), let rejections = rejections[direction],
      rejections.contains(where: { place.explains($0, of: witness) })
    {
      return witness
    }
    return places[placeQuestion(direction, of: change)]?.witness
  }

  /// The question for a document that shows a change.
  func placeQuestion(_ direction: Direction, of change: Change) -> PlaceQuestion {
    PlaceQuestion(
      pair: PairQuestion(writer: direction == .backward ? .old : .new, question: question),
      place: change.readerPlace(direction))
  }

  /// The place in the readers' schema that rejects the witness first; the root where it is not known.
  func rejection(_ direction: Direction) -> JSONPointer { rejections[direction]?.first?.keyword ?? .root }
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
