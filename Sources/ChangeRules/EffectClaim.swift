public import SchemaComparison

/// A rule's claim about the effect of a change: a function for the judge, and words for the rules page.
public struct EffectClaim: Sendable {
  /// The claim for people, such as `narrows, or none where the bound is 0`.
  public let words: String
  /// The effects that the claim can come to, the usual one first.
  public let possible: [Effect]
  private let decide: @Sendable (Change) -> Effect

  private init(_ words: String, _ possible: [Effect], _ decide: @escaping @Sendable (Change) -> Effect) {
    self.words = words
    self.possible = possible
    self.decide = decide
  }

  /// The effect of this change.
  public func callAsFunction(_ change: Change) -> Effect { decide(change) }

  /// The claim that old documents are rejected by the new version, whatever the values.
  public static let narrows = always(.narrows)
  /// The claim that new documents are rejected by the old version, whatever the values.
  public static let widens = always(.widens)
  /// The claim that both directions break, or that the rule cannot tell which.
  public static let both = always(.both)
  /// The claim that the set of accepted documents stays as it is; not called `none`, which an optional would swallow.
  public static let noEffect = always(.none)

  private static func always(_ effect: Effect) -> EffectClaim { EffectClaim(effect.rawValue, [effect]) { _ in effect } }

  /// A claim that looks at the values of the change; `usual` is the effect unless `exception` names another one.
  public static func usually(
    _ usual: Effect, or other: Effect, where condition: String, _ exception: @escaping @Sendable (Change) -> Bool
  ) -> EffectClaim {
    EffectClaim("\(usual.rawValue), or \(other.rawValue) where \(condition)", [usual, other]) { change in
      exception(change) ? other : usual
    }
  }

  /// A claim that needs more than one exception; `words` says which.
  public static func depending(
    _ words: String, among possible: [Effect], _ decide: @escaping @Sendable (Change) -> Effect
  ) -> EffectClaim {
    EffectClaim(words, possible, decide)
  }
}
