/// A night of the demo: what the sample registry serves while one run reads it.
///
/// Each night builds on the one before. Every night exports all 38 schemas anew under a release of its own, so every
/// document's bytes change every time; what else changes is the night's point.
public enum SampleNight: Int, CaseIterable, Sendable {
  /// The first reading: 19 schemas a track, v1 and v2 equal but for their names of track and release.
  case baseline = 1
  /// A release that moves nothing but `$core_version`: 38 metadata-only changes, no structural one.
  case releaseOnly
  /// v1 gains an optional field in `telemetry.FeedbackEvent` and loses an enum value in `telemetry.HealthStatus`.
  case v1Moves
  /// v2 changes `telemetry.FeedbackEvent` and `telemetry.RateAdjustment`, and v1 deprecates `telemetry.QueueGauge`.
  case v2Diverges
  /// v1 takes the enum value of `telemetry.HealthStatus` back.
  case v1Mends

  /// The release that exported the night's schemas.
  public var coreVersion: String {
    switch self {
    case .baseline: "1.4.0"
    case .releaseOnly: "1.4.1"
    case .v1Moves: "1.5.0"
    case .v2Diverges: "1.6.0"
    case .v1Mends: "1.6.1"
    }
  }

  /// What happened since the night before, in a few words for a person.
  public var summary: String {
    switch self {
    case .baseline: "the first reading: 19 schemas on v1, the same 19 on v2"
    case .releaseOnly: "a release that moves only $core_version"
    case .v1Moves: "v1 gains an optional field, and an enum of v1 loses a value"
    case .v2Diverges: "v2 goes its own way, and v1 deprecates a schema"
    case .v1Mends: "v1 takes the lost value back"
    }
  }

  /// The night's 38 schemas, sorted by track and name.
  public var schemas: [SampleSchema] {
    ["v1", "v2"].flatMap { track in
      let changed = changedDocuments(on: track)
      return SampleDocument.first.map { first in
        let document = changed.first { $0.id == first.id } ?? first
        return document.exported(
          on: track, by: coreVersion, deprecationNote: deprecationNote(of: document, on: track))
      }
    }
  }

  /// The documents that are no longer as the first night had them.
  private func changedDocuments(on track: String) -> [SampleDocument] {
    switch (self, track) {
    case (.v1Moves, "v1"), (.v2Diverges, "v1"): [.feedbackEventWithReason, .healthStatusWithoutUnknown]
    case (.v1Mends, "v1"): [.feedbackEventWithReason]
    case (.v2Diverges, "v2"), (.v1Mends, "v2"): [.feedbackEventOfV2, .rateAdjustmentOfV2]
    default: []
    }
  }

  private func deprecationNote(of document: SampleDocument, on track: String) -> String? {
    guard [.v2Diverges, .v1Mends].contains(self), track == "v1", document.id == SampleDocument.queueGauge.id else {
      return nil
    }
    return "On v2 telemetry.FeedbackEvent carries the fill of the queue."
  }
}
