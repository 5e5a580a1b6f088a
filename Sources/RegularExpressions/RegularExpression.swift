/// A regular expression of ECMA-262 with the u flag, as JSON Schema uses it: it is searched for, not anchored.
///
/// Lookaheads, lookbehinds and word boundaries are exact; backreferences are refused. Making one parses it, in some
/// microseconds for a usual pattern; its automaton is built when it is first needed, within fixed bounds. Two
/// expressions are equal if their texts have the same scalars.
public struct RegularExpression: Sendable {
  /// The pattern as it was written.
  public let text: String
  private let automaton: LazyAutomaton

  /// The expression that a pattern denotes, or the reason why there is none.
  public init(_ text: String) throws(RegularExpressionError) {
    let node = try PatternParser.parse(text)
    guard node.size <= Program.mostInstructions else {
      throw .tooLarge(
        reason: "the pattern takes more than \(Program.mostInstructions) steps when repetitions are written out")
    }
    self.text = text
    automaton = LazyAutomaton(node)
    alternatives = Condition.alternatives(of: node, automaton)
  }

  /// The ways in which the expression can find a match, each with all its conditions.
  let alternatives: [[Condition]]

  var whole: Condition { Condition(automaton) }

  /// Whether the expression finds a match in a text in UTF-8, in time linear in its length.
  public func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    automaton.accepts(text)
  }

  /// Whether the expression finds a match in a text, in time linear in its length.
  public func matches(_ text: String) -> Bool {
    if let found = text.utf8.withContiguousStorageIfAvailable({ matches($0) }) { return found }
    return ContiguousArray(text.utf8).withUnsafeBufferPointer { matches($0) }
  }
}

extension RegularExpression: Hashable {
  public static func == (left: RegularExpression, right: RegularExpression) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
