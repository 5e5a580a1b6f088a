import JSONModel

/// Equality of values as JSON Schema defines it, without recursion.
struct TapeEquality {
  let left: JSONTape
  let right: JSONTape

  /// Whether the value at `value` of the left tape and the one at `other` of the right are the same.
  ///
  /// Cost: linear in the values, plus what looking up member names costs.
  func areEqual(_ value: Int, _ other: Int) -> Bool {
    if let decided = compareScalars(value, other) { return decided }
    var pending = [(value, other)]
    while let (value, other) = pending.popLast() {
      if let decided = compareScalars(value, other) {
        if !decided { return false }
      } else if !enter(value, other, &pending) {
        return false
      }
    }
    return true
  }

  /// The answer unless both are arrays or both are objects, with the same number of elements or members.
  @inline(__always)
  private func compareScalars(_ value: Int, _ other: Int) -> Bool? {
    let word = left[value]
    let otherWord = right[other]
    switch (word.tag, otherWord.tag) {
    case (.plainString, .plainString):
      return word.length == otherWord.length && left.source(of: word).elementsEqual(right.source(of: otherWord))
    case (.plainString, .escapedString), (.escapedString, .plainString), (.escapedString, .escapedString):
      return left.withText(of: word) { text in right.withText(of: otherWord) { $0.elementsEqual(text) } }
    case (.number, .number): return areEqualNumbers(word, otherWord)
    case (.array, .array), (.object, .object): return left.count(at: value) == right.count(at: other) ? nil : false
    default: return word.tag == otherWord.tag
    }
  }

  private func areEqualNumbers(_ word: TapeWord, _ other: TapeWord) -> Bool {
    if let number = MachineDecimal(validated: left.source(of: word)),
      let other = MachineDecimal(validated: right.source(of: other)), let order = number.ordering(to: other)
    {
      return order == 0
    }
    return left.number(of: word) == right.number(of: other)
  }

  /// Adds the pairs of elements or members that must be equal; false where a member is missing.
  private func enter(_ value: Int, _ other: Int, _ pending: inout [(Int, Int)]) -> Bool {
    let end = left[value].length
    guard left[value].tag == .object else {
      var element = value + TapeWord.arrayHeader
      var otherElement = other + TapeWord.arrayHeader
      while element < end {
        pending.append((element, otherElement))
        element = left.indexAfter(element)
        otherElement = right.indexAfter(otherElement)
      }
      return true
    }
    var name = value + TapeWord.objectHeader
    while name < end {
      guard let member = left.withText(of: left[name], { right.member($0, ofObjectAt: other) }) else { return false }
      pending.append((name + 1, member))
      name = left.indexAfter(name + 1)
    }
    return true
  }
}
