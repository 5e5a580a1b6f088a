import DriftModel
import JSONModel
import Reports

extension SampleReport {
  /// A night on which the registry did not answer and one pinned file was broken.
  static func failedSource() -> DriftReport {
    let refused = Problem(
      what: "the registry answered 503 five times", place: "https://registry.example/api/v1/index",
      next: "ask its owner, then run again; nothing was concluded from the silence")
    let broken = Problem(
      what: "the document ends inside an object", place: "pinned/telemetry.HealthStatus.json:41:3",
      next: "restore the file")
    return DriftReport(
      tool: Part.tool, asOf: Part.night(3), run: Part.run(3, complete: false, exitStatus: 2), method: Part.method,
      sources: [
        SourceEntry(
          name: "artifact", kind: .archive, status: .ok, schemas: 6, lastRead: Part.night(3),
          remarks: [
            Problem(
              what: "the archive has a file that the index does not name", place: "core-schemas.zip: v1/notes.json",
              next: "ask the publisher")
          ]),
        SourceEntry(
          name: "pinned", kind: .directory, status: .partial, schemas: 2, notRead: 1, lastRead: Part.night(2),
          problem: broken),
        SourceEntry(
          name: "registry", kind: .registry, status: .failed, schemas: 0, notRead: 38, lastRead: Part.night(2),
          problem: refused),
      ],
      changes: [],
      crossSource: [
        CrossSourceEntry(
          reference: "registry", subject: SubjectName(source: "pinned", track: "v1", schema: "telemetry.HealthStatus"),
          status: .unreadable)
      ],
      triggers: [
        TriggerEntry(
          id: "core-v2-migration-started", state: .unknown, since: Part.night(3),
          evidence: [
            EvidenceEntry(text: "the source was not read in full", at: Part.night(3), source: "registry")
          ])
      ],
      problems: [refused, broken])
  }

  /// A night on which v2 went its own way, with a schema added, one removed and one that is no schema.
  static func triggerFired() throws -> DriftReport {
    let subject = SubjectName(source: "registry", track: "v2", schema: "telemetry.RateAdjustment")
    let finding = try Part.finding(
      "type-changed", .breaking, .both, subject: subject, at: "/properties/rate/type", old: #""number""#,
      new: #""string""#, breaks: [.backward, .forward], message: #""rate" was a number and is a string"#)
    let broken = AnswerEntry(.breaking)
    let verdict = VerdictEntry(everywhere: broken)
    return DriftReport(
      tool: Part.tool, asOf: Part.night(4), run: Part.run(4, exitStatus: 1), method: Part.method,
      sources: [Part.registry(7, night: 4)],
      changes: [
        ChangeEntry(
          subject: SubjectName(source: "registry", track: "v1", schema: "telemetry.Legacy"), kind: .removed,
          from: Part.version("1.3.0", 2, "legacy"), to: nil),
        ChangeEntry(
          subject: SubjectName(source: "registry", track: "v2", schema: "federation.Mesh"), kind: .added, from: nil,
          to: Part.version("2.0.0", 1, "mesh")),
        ChangeEntry(
          subject: SubjectName(source: "registry", track: "v2", schema: "federation.PeerList"), kind: .unreadable,
          from: Part.version("1.3.0", 2, "peers"), to: Part.version(nil, 3, "not JSON")),
        ChangeEntry(
          subject: subject, kind: .structural, from: Part.version("1.3.0", 2, "rate"),
          to: Part.version("2.0.0", 3, "rate again"), verdict: verdict, findings: [finding]),
      ],
      crossTrack: equalTracks + [
        CrossTrackEntry(
          source: "registry", schema: "federation.Mesh", fromTrack: "v1", toTrack: "v2", status: .missing,
          missingIn: "v1"),
        CrossTrackEntry(
          source: "registry", schema: subject.schema, fromTrack: "v1", toTrack: "v2", status: .structural,
          verdict: verdict, findings: [finding]),
      ],
      triggers: [
        TriggerEntry(
          id: "core-v2-migration-started", state: .fired, since: Part.night(4),
          evidence: [
            EvidenceEntry(
              text: "v2 differs from v1 in structure, in two complete snapshots in a row", at: Part.night(4),
              source: "registry", schema: subject.schema, digest: SHA256Digest(of: Array("rate again".utf8))),
            EvidenceEntry(
              text: "the schema is on v2 and not on v1", at: Part.night(4), source: "registry",
              schema: "federation.Mesh"),
          ],
          forecast: "the migration of 6 schemas; v1 has no end date yet"),
        TriggerEntry(id: "review-date-reached", state: .quiet, since: Part.night(1)),
      ],
      problems: [
        Problem(
          what: "the document is not JSON", place: "registry/v2/federation.PeerList:1:1",
          next: "tell the publisher; the last readable version stays in force")
      ])
  }
}
