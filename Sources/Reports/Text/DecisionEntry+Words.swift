import DriftModel

extension DecisionEntry {
  /// The recommendation in a few words.
  public var words: String {
    switch decision {
    case .keepDeferring: until.map { "keep deferring until \($0.day)" } ?? "keep deferring"
    case .optionA: "option A, CI only"
    case .optionB: "option B, the full integration"
    }
  }
}
