import ChangeRules
import DriftModel
import JSONModel
import Yams

/// The reader of the `rules` mapping.
struct RuleReader {
  let file: String

  /// The settings, with the modes beside the sources first, so that those under `rules.modes` win.
  func settings(of root: YAMLMapping, sourceModes: [ModeScope]) throws(Problem) -> RuleSettings {
    guard let rules = try root.mapping("rules", allowed: ConfigurationKeys.rules) else {
      return RuleSettings(modes: sourceModes)
    }
    return RuleSettings(
      severities: try severities(of: rules), reading: try reading(of: rules),
      modes: sourceModes + (try modes(of: rules)))
  }

  private func severities(of rules: YAMLMapping) throws(Problem) -> [String: Severity] {
    let ids = RuleCatalog.descriptions.map(\.id)
    guard let overrides = try rules.mapping("severity", allowed: ids) else { return [:] }
    var severities: [String: Severity] = [:]
    for (id, _, value) in overrides.pairs() {
      guard let word = value.string, let severity = Severity(rawValue: word) else {
        throw overrides.problem(
          "the severity of `\(id)` is none", at: value,
          next: "use one of \(Severity.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      severities[id] = severity
    }
    return severities
  }

  private func reading(of rules: YAMLMapping) throws(Problem) -> Policy.Reading {
    guard let word = try rules.text("reading") else { return .declared }
    guard let reading = Policy.Reading(rawValue: word) else {
      throw rules.problem(
        "`\(word)` is no reading", at: "reading",
        next: "use one of \(Policy.Reading.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return reading
  }

  private func modes(of rules: YAMLMapping) throws(Problem) -> [ModeScope] {
    var scopes: [ModeScope] = []
    for node in try rules.list("modes") {
      let entry = try YAMLMapping(node, file: file, prefix: "rules.modes[].", allowed: ConfigurationKeys.mode)
      scopes.append(
        ModeScope(
          source: Glob(try entry.text("source") ?? "*"), track: Glob(try entry.text("track") ?? "*"),
          schema: Glob(try entry.text("schema") ?? "*"), mode: try Self.mode(try entry.required("mode"), in: entry)))
    }
    return scopes
  }

  static func mode(_ word: String, in entry: YAMLMapping) throws(Problem) -> CompatibilityMode {
    guard let mode = CompatibilityMode(rawValue: word) else {
      let words = CompatibilityMode.allCases.map(\.rawValue)
      throw entry.problem(
        "`\(word)` is no compatibility mode", at: "mode",
        next: Nearest.suggestion(for: word.uppercased(), among: words) ?? "use one of \(words.joined(separator: ", "))")
    }
    return mode
  }
}
