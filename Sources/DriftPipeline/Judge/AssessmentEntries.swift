import DriftHistory
import DriftModel
import Reports
import Triggers

extension TriggerEntry {
  /// An assessment as a report carries it.
  init(_ assessment: TriggerAssessment) {
    self.init(
      id: assessment.trigger, state: State(rawValue: assessment.state.rawValue) ?? .unknown, since: assessment.since,
      evidence: assessment.evidence.map { EvidenceEntry($0, at: assessment.since) }, forecast: assessment.forecast,
      firstFired: assessment.firstFired, forecastDate: assessment.forecastDate)
  }
}

extension TriggerAssessment {
  /// A stored assessment, as the next run looks back at it.
  init(_ entry: TriggerEntry, at run: RunReference) {
    self.init(
      trigger: entry.id, state: TriggerState(rawValue: entry.state.rawValue) ?? .unknown,
      since: entry.since ?? run.startedAt,
      evidence: entry.evidence.map {
        Evidence(text: $0.text, at: $0.at, source: $0.source, schema: $0.schema, digest: $0.digest?.description)
      }, forecast: entry.forecast, firstFired: entry.firstFired, forecastDate: entry.forecastDate)
  }
}

extension ChecklistEntry {
  /// An assessment as a report carries it; `nil` where the catalogue knows no such item.
  init?(_ assessment: ItemAssessment, at run: Timestamp) {
    guard let item = ChecklistCatalog.item(withID: assessment.item),
      let state = State(rawValue: assessment.state.rawValue)
    else { return nil }
    self.init(
      id: item.id, group: item.group.rawValue, title: item.title, state: state,
      evidence: assessment.evidence.map { EvidenceEntry($0, at: run) }, lastChecked: assessment.lastChecked,
      waiver: assessment.waiver.map { WaiverEntry(owner: $0.owner, reason: $0.reason, expiresAt: $0.expiresAt) })
  }
}

extension EvidenceEntry {
  /// A piece of evidence as a report carries it; what names no moment was seen by the run at `moment`.
  init(_ evidence: Evidence, at moment: Timestamp) {
    self.init(
      text: evidence.text, at: evidence.at ?? moment, source: evidence.source ?? "configuration",
      schema: evidence.schema, digest: evidence.digest.flatMap(SHA256Digest.init(hexadecimal:)))
  }
}

extension DecisionEntry {
  /// A recommendation as a report carries it, beside the options and their price.
  init(_ recommendation: Recommendation) {
    self.init(
      decision: recommendation.decision, until: recommendation.until, reasons: recommendation.reasons,
      blocking: recommendation.blocking.map { BlockerEntry(id: $0.id, title: $0.title, state: $0.state) },
      warnings: recommendation.warnings, options: IntegrationOption.all.map(OptionEntry.init),
      keySchemas: recommendation.keySchemas.map {
        KeySchemaEntry(schema: $0.schema, tracks: $0.tracks, isSameOnBoth: $0.isSameOnBoth)
      })
  }
}

extension OptionEntry {
  /// An option as a report carries it.
  init(_ option: IntegrationOption) {
    self.init(
      decision: option.decision, title: option.title, leastHours: option.hours.lowerBound,
      mostHours: option.hours.upperBound, value: option.value, risk: option.risk, dependencies: option.dependencies,
      scope: option.scope, bestFor: option.bestFor)
  }
}
