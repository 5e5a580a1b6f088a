/// A second, naive reading of patterns: a tree, its text, and matching by sets of end positions.
///
/// It shares nothing with the library but the notation.
indirect enum Oracle {
  case literal(Character)
  case anyOf(String, isNegated: Bool)
  case sequence([Oracle])
  case choice([Oracle])
  case repetition(Oracle, Int, Int?)
  case start
  case end
  case boundary(isNegated: Bool)
  case look(isBehind: Bool, isNegated: Bool, Oracle)

  var pattern: String {
    switch self {
    case .literal(let character): String(character)
    case .anyOf(let members, let isNegated): "[\(isNegated ? "^" : "")\(members)]"
    case .sequence(let parts): parts.map(\.pattern).joined()
    case .choice(let parts): "(\(parts.map(\.pattern).joined(separator: "|")))"
    case .repetition(let part, let least, let most): "(?:\(part.pattern)){\(least),\(most.map(String.init) ?? "")}"
    case .start: "^"
    case .end: "$"
    case .boundary(let isNegated): isNegated ? "\\B" : "\\b"
    case .look(let isBehind, let isNegated, let body):
      "(?\(isBehind ? "<" : "")\(isNegated ? "!" : "=")\(body.pattern))"
    }
  }

  /// Whether a match begins anywhere.
  func finds(in text: [Character]) -> Bool { (0...text.count).contains { !ends(in: text, from: $0).isEmpty } }

  /// All positions at which a match can end that begins at one.
  private func ends(in text: [Character], from position: Int) -> Set<Int> {
    switch self {
    case .literal(let character): position < text.count && text[position] == character ? [position + 1] : []
    case .anyOf(let members, let isNegated):
      position < text.count && members.contains(text[position]) != isNegated ? [position + 1] : []
    case .sequence(let parts):
      parts.reduce([position]) { ends, part in Set(ends.flatMap { part.ends(in: text, from: $0) }) }
    case .choice(let parts): Set(parts.flatMap { $0.ends(in: text, from: position) })
    case .repetition(let part, let least, let most): Self.repeated(part, least, most, text, position)
    case .start: position == 0 ? [position] : []
    case .end: position == text.count ? [position] : []
    case .boundary(let isNegated):
      (Self.isWord(text, position - 1) != Self.isWord(text, position)) != isNegated ? [position] : []
    case .look(false, let isNegated, let body):
      body.ends(in: text, from: position).isEmpty == isNegated ? [position] : []
    case .look(true, let isNegated, let body):
      (0...position).contains { body.ends(in: text, from: $0).contains(position) } != isNegated ? [position] : []
    }
  }

  private static func repeated(
    _ part: Oracle, _ least: Int, _ most: Int?, _ text: [Character], _ position: Int
  ) -> Set<Int> {
    var current: Set<Int> = [position]
    var all: Set<Int> = least == 0 ? current : []
    for count in 1..<(most ?? least + text.count + 1) + 1 {
      current = Set(current.flatMap { part.ends(in: text, from: $0) })
      if count >= least { all.formUnion(current) }
    }
    return all
  }

  private static func isWord(_ text: [Character], _ index: Int) -> Bool {
    text.indices.contains(index) && text[index] != "-"
  }
}

extension Oracle {
  /// A random pattern over a, b, c and the hyphen.
  static func random(_ depth: Int, looks: Bool, using generator: inout SeededGenerator) -> Oracle {
    let kind = depth == 0 ? Int.random(in: 0..<3, using: &generator) : Int.random(in: 0..<12, using: &generator)
    switch kind {
    case 0, 1: return .literal(["a", "b", "c", "-"].randomElement(using: &generator) ?? "a")
    case 2:
      return .anyOf(
        ["ab", "c", "bc"].randomElement(using: &generator) ?? "a", isNegated: Bool.random(using: &generator))
    case 3, 4, 5:
      return .sequence((0..<3).map { _ in random(depth - 1, looks: looks, using: &generator) })
    case 6, 7: return .choice((0..<2).map { _ in random(depth - 1, looks: looks, using: &generator) })
    case 8, 9:
      let least = Int.random(in: 0..<3, using: &generator)
      let most = [nil, least, least + 2].randomElement(using: &generator) ?? nil
      return .repetition(random(depth - 1, looks: looks, using: &generator), least, most)
    case 10: return Bool.random(using: &generator) ? .start : .end
    default:
      guard looks else { return .literal("a") }
      if Bool.random(using: &generator) { return .boundary(isNegated: Bool.random(using: &generator)) }
      return .look(
        isBehind: Bool.random(using: &generator), isNegated: Bool.random(using: &generator),
        random(depth - 1, looks: looks, using: &generator))
    }
  }
}

/// A reproducible source of randomness (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// All words over an alphabet with at most some length, shortest first.
func words(over alphabet: [Character], upTo length: Int) -> [[Character]] {
  var all: [[Character]] = [[]]
  var layer = all
  for _ in 0..<length {
    layer = layer.flatMap { word in alphabet.map { word + [$0] } }
    all += layer
  }
  return all
}
