extension ChangeRule {
  /// The severity under `policy` of a change with this effect.
  ///
  /// - Parameter losesReaders: whether readers lose something, for rules of that weight.
  static func severity(of effect: Effect, weight: Weight, losesReaders: Bool, under policy: Policy) -> Severity {
    let mode = policy.mode
    let isForbidden = mode.checksBackward && effect.breaksBackward || mode.checksForward && effect.breaksForward
    return switch weight {
    case .fixed(let severity): severity
    case .undecided: isForbidden ? .risky : .compatible
    case .byEffect: isForbidden ? .breaking : .compatible
    case .readersLose: isForbidden || losesReaders && mode.checksAnything ? .breaking : .compatible
    }
  }

  /// The severities that the rule can come to under `policy`, worst first.
  func severities(under policy: Policy) -> [Severity] {
    if let severity = policy.severities[id] { return [severity] }
    let claim = policy.reading == .declared ? declared : strict
    let all = claim.possible.map {
      Self.severity(of: $0, weight: weight, losesReaders: weight == .readersLose, under: policy)
    }
    return Set(all).sorted(by: >)
  }
}
