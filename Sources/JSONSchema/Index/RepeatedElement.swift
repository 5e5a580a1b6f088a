import JSONModel

/// The search for a value that stands twice in an array that must not repeat any.
enum RepeatedElement {
  /// Up to this many elements are compared with each other; more are hashed.
  private static let fewElements = 12

  /// The index of the first element that is equal to one before it. Cost: about linear in the text of the array.
  static func first(in array: Int, of tape: JSONTape) -> Int? {
    let count = tape.count(at: array)
    guard count > 1 else { return nil }
    return count <= fewElements ? firstByPairs(in: array, of: tape) : firstByHashes(in: array, of: tape)
  }

  private static func firstByPairs(in array: Int, of tape: JSONTape) -> Int? {
    let start = array + TapeWord.arrayHeader
    var element = start
    while element < tape[array].length {
      var other = start
      while other < element {
        if isEqual(other, element, tape) { return element }
        other = tape.indexAfter(other)
      }
      element = tape.indexAfter(element)
    }
    return nil
  }

  private static func isEqual(_ left: Int, _ right: Int, _ tape: JSONTape) -> Bool {
    let (one, other) = (tape[left], tape[right])
    if one.tag == .plainString, other.tag == .plainString {
      return one.length == other.length && tape.content(of: one).elementsEqual(tape.content(of: other))
    }
    return tape.value(at: left) == tape.value(at: right)
  }

  private static func firstByHashes(in array: Int, of tape: JSONTape) -> Int? {
    var seen: Set<JSONValue> = []
    seen.reserveCapacity(tape.count(at: array))
    var element = array + TapeWord.arrayHeader
    while element < tape[array].length {
      guard seen.insert(tape.value(at: element)).inserted else { return element }
      element = tape.indexAfter(element)
    }
    return nil
  }
}
