import DriftModel

/// The rule that leads from triggers and checklist to a recommendation; `words` tells it.
public enum DecisionRule {
  /// The rule as its page has it.
  static let words = """
    1. *Option B*, the full integration, when its dependencies are there, `registry-in-production` and \
    `client-sdk-published` fired, and each of the sixteen lines passes or is waived. Unknown is never counted as pass.
    2. Else *option A*, CI only, when there is harm to prevent today, `core-v2-migration-started` or \
    `drift-caused-test-failures` fired, and the exports that it builds on pass or are waived (`core-exports-consistently` and \
    `key-schema-on-both-tracks`). A night that could not read the exports takes nothing back: what passed at the last \
    complete reading counts here for as long as an answer is fresh, `probes.fresh_days`, with a word about it. Doing both later costs \(IntegrationOption.bothHours.lowerBound) to \
    \(IntegrationOption.bothHours.upperBound) hours, which it says.
    3. Else *keep deferring*: until the day of the review, where it lies ahead; else until the earliest forecast, held \
    between two and four weeks from now; else for four weeks. A trigger that is forming, unknown or regressed changes nothing.
    """

  /// The recommendation of one run; `triggers` and `checklist` are the assessments of all catalogued ones.
  public static func recommendation(
    triggers: [TriggerAssessment], checklist: [ItemAssessment], input: TriggerInput
  ) -> Recommendation {
    let fired = Set(triggers.filter { $0.state == .fired }.map(\.trigger))
    let dependencies = [Trigger.registryInProduction, .clientSDKPublished]
    let blocking =
      dependencies.compactMap { blocker($0, triggers) } + ChecklistCatalog.all.compactMap { blocker($0, checklist) }
    let inTheWay = Counted.of(blocking.count, "point", "stands", "stand") + " in the way of option B"
    let keySchemas = KeySchemaState.all(in: input)
    if blocking.isEmpty {
      return Recommendation(
        decision: .optionB, reasons: ["the registry and its SDK are there, and every line of the checklist is settled"],
        blocking: [], warnings: waivers(checklist), keySchemas: keySchemas)
    }
    let harms = [Trigger.coreV2MigrationStarted, .driftCausedTestFailures].filter { fired.contains($0.id) }
    let exports = [ChecklistItem.coreExportsConsistently, .keySchemaOnBothTracks]
    let settled = checklist.filter { $0.state.isSettled || $0.lastPassed != nil }
    let needed = exports.filter { item in !settled.contains { $0.item == item.id } }
    if !harms.isEmpty, needed.isEmpty {
      return Recommendation(
        decision: .optionA,
        reasons: harms.map { "`\($0.id)` fired" } + [inTheWay],
        blocking: blocking, warnings: unread(exports, checklist) + [doubleWork] + waivers(checklist),
        keySchemas: keySchemas)
    }
    let reasons =
      harms.isEmpty ? ["nothing that fired asks for contract tests today"] : harms.map { "`\($0.id)` fired" }
    return Recommendation(
      decision: .keepDeferring, until: end(triggers, input),
      reasons: reasons + needed.filter { _ in !harms.isEmpty }.map { "option A needs `\($0.id)`" }
        + [inTheWay],
      blocking: blocking, warnings: [doubleWork] + waivers(checklist), keySchemas: keySchemas)
  }

  private static func blocker(_ trigger: Trigger, _ all: [TriggerAssessment]) -> Recommendation.Blocker? {
    let state = all.first { $0.trigger == trigger.id }?.state ?? .unknown
    guard state != .fired else { return nil }
    return Recommendation.Blocker(id: trigger.id, title: trigger.title, state: state.rawValue)
  }

  private static func blocker(_ item: ChecklistItem, _ all: [ItemAssessment]) -> Recommendation.Blocker? {
    let state = all.first { $0.item == item.id }?.state ?? .unknown
    return state.isSettled ? nil : Recommendation.Blocker(id: item.id, title: item.title, state: state.rawValue)
  }

  /// The day until which a deferral should hold.
  private static func end(_ triggers: [TriggerAssessment], _ input: TriggerInput) -> Timestamp {
    if let review = ReviewSchedule(input).date, review > input.now { return review }
    let earliest = input.now.startOfDay.advanced(byDays: 14)
    let latest = input.now.startOfDay.advanced(byDays: 28)
    let ahead = triggers.filter { $0.trigger != Trigger.reviewDateReached.id }.compactMap(\.forecastDate)
      .filter { $0 > input.now }
    return ahead.min().map { min(max($0.startOfDay, earliest), latest) } ?? latest
  }

  private static let doubleWork: String = {
    let both = IntegrationOption.bothHours
    return
      "option A now and option B later cost \(both.lowerBound)-\(both.upperBound) hours together: do one of them once"
  }()

  /// What the recommendation rests on although this run could not look at it.
  private static func unread(_ exports: [ChecklistItem], _ checklist: [ItemAssessment]) -> [String] {
    exports.compactMap { item in
      guard let last = checklist.first(where: { $0.item == item.id })?.lastPassed else { return nil }
      return "`\(item.id)` is not known today: it could not be read, and passed on \(last.day)"
    }
  }

  private static func waivers(_ checklist: [ItemAssessment]) -> [String] {
    checklist.compactMap { item in
      item.waiver.map { "`\(item.item)` is waived by \($0.owner) until \($0.expiresAt.day): \($0.reason)" }
    }
  }
}
