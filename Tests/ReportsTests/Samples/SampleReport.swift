import DriftModel
import JSONModel
import Reports
import Testing

/// A fixed report with a name: the input of the golden files.
struct SampleReport: Sendable, CustomTestStringConvertible {
  let name: String
  let make: @Sendable () throws -> DriftReport
  var testDescription: String { name }

  static let all = [
    SampleReport(name: "baseline", make: baseline),
    SampleReport(name: "clean-night", make: cleanNight),
    SampleReport(name: "metadata-only-night", make: metadataOnlyNight),
    SampleReport(name: "breaking-night", make: breakingNight),
    SampleReport(name: "period") {
      let night = try breakingNight()
      return night.telling(night.changes, of: ReportPeriod(from: "2026-01-31", to: "version:`1`|2"))
    },
    SampleReport(name: "hostile-night", make: hostileNight),
    SampleReport(name: "failed-source", make: failedSource),
    SampleReport(name: "trigger-fired", make: triggerFired),
    SampleReport(name: "rewritten-edition", make: rewrittenEdition),
    SampleReport(name: "review-night", make: reviewNight),
  ]
}

/// The parts that samples are made of.
enum Part {
  static let tool = ReportTool(name: "schema-drift", version: "0.1.0")
  static let method = ReportMethod(modes: ["FULL"])
  /// 2026-03-01T02:17:00Z; `day` counts from there.
  static func night(_ day: Int) -> Timestamp { Timestamp(secondsSince1970: 1_772_331_420 + (day - 1) * 86_400) }

  static func run(_ night: Int, complete: Bool = true, exitStatus: Int = 0) -> ReportRun {
    ReportRun(id: night, startedAt: Part.night(night), complete: complete, exitStatus: exitStatus)
  }

  static func registry(_ schemas: Int, night: Int, baseline: Bool = false) -> SourceEntry {
    SourceEntry(
      name: "registry", kind: .registry, status: .ok, schemas: schemas, baseline: baseline, lastRead: Part.night(night))
  }

  /// A version whose digest is that of `text`.
  static func version(_ core: String?, _ ordinal: Int, _ text: String) -> VersionEntry {
    VersionEntry(
      coreVersion: core, sha256: SHA256Digest(of: Array(text.utf8)), ordinal: ordinal, firstSeen: Part.night(ordinal))
  }

  static func json(_ text: String) throws -> JSONValue { try JSONDocument(parsing: text).root }

  static func pointer(_ text: String) throws -> JSONPointer {
    guard let pointer = JSONPointer(text) else {
      throw Problem(what: "not a JSON Pointer", place: text, next: "repair the sample")
    }
    return pointer
  }

  /// A change of metadata of `schema` from 1.2.0 to 1.3.0.
  static func metadata(_ track: String, _ schema: String) -> ChangeEntry {
    ChangeEntry(
      subject: SubjectName(source: "registry", track: track, schema: schema), kind: .metadataOnly,
      from: version("1.2.0", 1, track + schema + "old"), to: version("1.3.0", 2, track + schema + "new"),
      verdict: VerdictEntry(everywhere: AnswerEntry(.compatible)))
  }

  /// A finding whose fingerprint is the one that its parts have.
  static func finding(
    _ rule: String, _ severity: FindingEntry.Severity, _ effect: FindingEntry.Effect,
    declared: FindingEntry.Effect? = nil, subject: SubjectName, at pointer: String, before oldPointer: String? = nil,
    old: String? = nil, new: String? = nil, breaks: [FindingEntry.Direction], status: FindingEntry.Status = .open,
    message: String, byRule: FindingEntry.Severity? = nil, proof: ProofWord? = nil, witnesses: [WitnessEntry] = []
  ) throws -> FindingEntry {
    let place = try Part.pointer(pointer)
    let old = try old.map(json)
    let new = try new.map(json)
    let fingerprint = FindingFingerprint.of(
      rule: rule, track: subject.track, schema: subject.schema, pointer: place, old: old, new: new)
    return FindingEntry(
      rule: rule, severity: severity, effect: effect, declaredEffect: declared, pointer: place,
      oldPointer: try Part.pointer(oldPointer ?? pointer), old: old, new: new, message: message,
      fingerprint: fingerprint, status: status, breaks: breaks, mode: "FULL", ruleSeverity: byRule, proof: proof,
      witnesses: witnesses)
  }

  /// An answer that was given up, with `detail` for words and a place in the schema.
  static func unknown(_ detail: String, at pointer: JSONPointer = .root, code: String = "step-budget") -> AnswerEntry {
    let place = pointer == .root ? "" : " at \(pointer)"
    return AnswerEntry(
      .undetermined, reason: "\(code): \(detail)\(place) (budget 200000 steps)",
      undetermined: UndeterminedEntry(code: code, pointer: pointer, budget: 200_000, detail: detail))
  }

  /// The answer about a pattern that no automaton can tell.
  static let unknown = unknown(
    "the pattern has a backreference", at: JSONPointer(tokens: ["properties", "host", "pattern"]),
    code: "opaque-pattern")
}
