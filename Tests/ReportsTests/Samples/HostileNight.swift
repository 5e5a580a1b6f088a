import DriftModel
import JSONModel
import Reports

extension SampleReport {
  /// Text that would do harm in a terminal, in Markdown, on a forge, or to whoever reads it.
  static let hostile =
    "evil\u{1B}[2J\u{202E}|<script>alert(1)</script>` ``@everyone #1 https://evil.example [x](javascript:a) **b**\r\n## owned"

  /// A night on which every text that a registry controls is hostile.
  static func hostileNight() throws -> DriftReport {
    let subject = SubjectName(source: "registry", track: "v1", schema: hostile)
    let quoted = JSONOutput.string(hostile).text(pretty: false)
    let pointer = JSONPointer(tokens: ["properties", hostile])
    let answer = Part.unknown(hostile, at: pointer)
    let witness = try Part.json("{\(quoted):[\(quoted)]}")
    let unshown = try Part.json("[\(quoted)]")
    let broken = AnswerEntry(.breaking, witness: unshown, reason: hostile)
    let finding = try Part.finding(
      "enum-value-removed", .breaking, .narrows, subject: subject, at: pointer.description,
      before: pointer.appending(0).description, old: quoted, new: "[\(quoted)]", breaks: [.backward, .forward],
      message: "The value \(hostile) is gone", byRule: .risky, proof: .confirmed,
      witnesses: [
        WitnessEntry(direction: .backward, document: witness), WitnessEntry(direction: .forward, document: witness),
      ])
    let verdict = VerdictEntry(
      strict: DirectionsEntry(backward: answer, forward: answer),
      declared: DirectionsEntry(backward: broken, forward: answer), proof: .confirmed)
    let problem = Problem(what: hostile, place: hostile, next: hostile)
    return DriftReport(
      tool: Part.tool, asOf: Part.night(2), run: Part.run(2, complete: false, exitStatus: 1), method: Part.method,
      sources: [
        SourceEntry(
          name: hostile, kind: .archive, status: .partial, schemas: 2, notRead: 1, lastRead: Part.night(1),
          problem: problem, remarks: [problem])
      ],
      changes: [
        ChangeEntry(
          subject: subject, kind: .structural, from: Part.version(hostile, 1, "a"), to: Part.version(hostile, 2, "b"),
          verdict: verdict, findings: [finding]),
        Part.metadata(hostile, hostile),
      ],
      crossSource: [
        CrossSourceEntry(
          reference: hostile, subject: subject, status: .drift, from: Part.version(hostile, 1, "a"),
          to: Part.version(hostile, 2, "b"), verdict: verdict, findings: [finding])
      ],
      crossTrack: [
        CrossTrackEntry(
          source: hostile, schema: hostile, fromTrack: hostile, toTrack: hostile, status: .missing, missingIn: hostile,
          verdict: verdict, findings: [finding])
      ],
      triggers: [
        TriggerEntry(
          id: "core-v2-migration-started", state: .forming, since: Part.night(2),
          evidence: [EvidenceEntry(text: hostile, at: Part.night(2), source: hostile, schema: hostile)],
          forecast: hostile)
      ],
      problems: [problem])
  }
}
