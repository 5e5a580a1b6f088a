import DriftModel
import Reports

extension SampleReport {
  private static let quiet = [
    TriggerEntry(id: "core-v2-migration-started", state: .quiet, since: Part.night(1)),
    TriggerEntry(
      id: "review-date-reached", state: .quiet, since: Part.night(1), forecast: "due on 2026-06-01, in 91 days"),
  ]

  static let schemas = ["telemetry.FeedbackEvent", "telemetry.HealthStatus", "federation.PeerList"]

  /// Every schema of `schemas` on both tracks, the same on both.
  static let equalTracks = schemas.map {
    CrossTrackEntry(source: "registry", schema: $0, fromTrack: "v1", toTrack: "v2", status: .metadataOnly)
  }

  /// The first night.
  static func baseline() -> DriftReport {
    DriftReport(
      tool: Part.tool, asOf: Part.night(1), run: Part.run(1), method: Part.method,
      sources: [Part.registry(6, night: 1, baseline: true)], changes: [], crossTrack: equalTracks, triggers: quiet)
  }

  /// A night without any change.
  static func cleanNight() -> DriftReport {
    DriftReport(
      tool: Part.tool, asOf: Part.night(2), run: Part.run(2), method: Part.method,
      sources: [
        SourceEntry(
          name: "pinned", kind: .directory, status: .ok, schemas: 3, lastRead: Part.night(2)),
        Part.registry(6, night: 2),
      ],
      changes: [],
      crossSource: schemas.map {
        CrossSourceEntry(
          reference: "registry", subject: SubjectName(source: "pinned", track: "v1", schema: $0), status: .synced,
          metadataDiffers: $0 == "federation.PeerList")
      },
      crossTrack: equalTracks, triggers: quiet)
  }

  /// A night on which a new release moved every version number.
  static func metadataOnlyNight() -> DriftReport {
    DriftReport(
      tool: Part.tool, asOf: Part.night(2), run: Part.run(2), method: Part.method,
      sources: [Part.registry(6, night: 2)],
      changes: ["v1", "v2"].flatMap { track in schemas.sorted().map { Part.metadata(track, $0) } },
      crossTrack: equalTracks, triggers: quiet)
  }
}
