import JSONModel

extension Judge {
  /// The finding on an event in a schema's life as a file: at the root, without values, the same in every mode.
  public func judge(_ event: FileEvent, by rule: FileRule) -> Finding {
    Finding(
      ruleID: rule.id, severity: policy.severities[rule.id] ?? rule.severity, effect: .none, declaredEffect: .none,
      oldPointer: .root, newPointer: .root, old: nil, new: nil, message: rule.message(event), breaks: rule.breaks)
  }
}
