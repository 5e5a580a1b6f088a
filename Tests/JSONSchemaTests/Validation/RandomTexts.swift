/// Reproducible random JSON texts (SplitMix64), spelled in different ways on purpose.
struct RandomTexts: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// One of the choices; there is at least one.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[Int.random(in: 0..<choices.count, using: &self)] }

  /// A number of few or many digits, near others of its kind.
  mutating func number() -> String {
    let sign = pick(["", "", "-"])
    let digits = pick([
      "0", "1", "2", "10", "12", "100", "9007199254740993", "18446744073709551615", "123456789012345678901",
    ])
    let fraction = pick(["", "", ".0", ".5", ".50", ".25", ".000000000000000000001"])
    let exponent = pick(["", "", "", "e0", "e1", "E-1", "e+3", "e-3", "e30", "e-400", "e20000"])
    return sign + digits + fraction + exponent
  }

  /// A value at most `depth` levels deep.
  mutating func value(depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &self) {
    case 0: return pick(["null", "true", "false"])
    case 1, 2: return number()
    case 3, 4: return pick([#""""#, #""a""#, #""\u0061""#, #""é""#, #""e\u0301""#, #""\n""#])
    case 5: return "[\((0..<pick([0, 1, 2])).map { _ in value(depth: depth - 1) }.joined(separator: ","))]"
    default:
      let names = pick([[], [#""a""#], [#""\u0061""#, #""b""#], [#""b""#, #""a""#]])
      return "{\(names.map { "\($0):\(value(depth: depth - 1))" }.joined(separator: ","))}"
    }
  }
}
