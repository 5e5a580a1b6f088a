/// The answers of one evaluation, by term and by the place of the value, so that terms that share parts cost no more than
/// the parts.
struct EvaluationMemory {
  var answers: [Key: Bool?] = [:]
  private var places: [Step: Int] = [:]

  struct Key: Hashable {
    let place: Int
    let term: Int
  }

  private struct Step: Hashable {
    let place: Int
    let position: Int
  }

  /// The number of the part at a position of the value at a place; the value that the memory began with has the number 0.
  mutating func place(of position: Int, in place: Int) -> Int {
    let step = Step(place: place, position: position)
    if let known = places[step] { return known }
    let number = places.count + 1
    places[step] = number
    return number
  }
}
