/// What is known at the position that a step has come to; looks are settled when a thread first asks.
struct PositionFacts {
  let isTextStart: Bool
  /// For each look, the conditions under one of which it holds.
  var holds: [[Int32]?]
  /// For each look, the conditions under one of which it fails.
  var fails: [[Int32]?]
  /// The threads of each lookbehind's body.
  var behind: [[Thread]] = []

  init(isTextStart: Bool, looks: Int) {
    self.isTextStart = isTextStart
    holds = Array(repeating: nil, count: looks)
    fails = Array(repeating: nil, count: looks)
  }
}
