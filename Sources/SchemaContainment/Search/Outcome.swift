/// What the search finds of a goal: a value that satisfies it, that there is none, or neither.
enum Outcome {
  case inhabited(InstanceValue)
  case empty
  case unknown(Undetermined)

  var isEmpty: Bool { if case .empty = self { true } else { false } }
}
