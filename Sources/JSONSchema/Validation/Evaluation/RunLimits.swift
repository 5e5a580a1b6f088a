/// The bounds of one run over an instance, so that no schema and no instance costs more stack or time than foreseen.
struct RunLimits {
  /// How many schemas may be applied inside each other.
  var depth: Int
  /// How many schemas may be applied in all.
  var steps: Int

  /// Which of the two was met.
  enum Kind { case depth, steps }

  /// The depth that the stack of any thread holds.
  private static let shallow = 200
  /// The depth that ``DeepStack`` holds: five schemas for each level of the deepest document, and more.
  private static let deep = 12_000

  /// The limits on the caller's stack, for an instance of `count` tape words.
  static func onAnyStack(forWords count: Int) -> RunLimits { RunLimits(depth: shallow, steps: steps(forWords: count)) }

  /// The limits on a ``DeepStack``.
  static func onDeepStack(forWords count: Int) -> RunLimits { RunLimits(depth: deep, steps: steps(forWords: count)) }

  /// Only schemas that apply each other over and over take as many steps.
  private static func steps(forWords count: Int) -> Int { 2_000_000 + 200 * count }
}
