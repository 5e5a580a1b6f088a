import DriftModel
import JSONModel
import Reports

extension SampleReport {
  /// A night on which an enum was narrowed and a field became required, beside harmless and suppressed changes.
  static func breakingNight() throws -> DriftReport {
    let feedback = SubjectName(source: "registry", track: "v1", schema: "telemetry.FeedbackEvent")
    let health = SubjectName(source: "registry", track: "v1", schema: "telemetry.HealthStatus")
    let changes = [
      ChangeEntry(
        subject: SubjectName(source: "registry", track: "v1", schema: "federation.PeerList"), kind: .rewritten,
        from: Part.version("1.3.0", 2, "peers"), to: Part.version("1.3.0", 3, "peers again"),
        verdict: VerdictEntry(everywhere: AnswerEntry(.compatible))),
      ChangeEntry(
        subject: feedback, kind: .structural, from: Part.version("1.2.0", 1, "feedback"),
        to: Part.version("1.3.0", 2, "feedback again"), verdict: try feedbackVerdict(),
        findings: try feedbackFindings(feedback)),
      ChangeEntry(
        subject: health, kind: .structural, from: Part.version("1.2.0", 1, "health"),
        to: Part.version("1.3.0", 2, "health again"),
        verdict: VerdictEntry(
          strict: DirectionsEntry(backward: Part.unknown, forward: Part.unknown),
          declared: DirectionsEntry(backward: Part.unknown, forward: AnswerEntry(.compatible)), proof: .unproven),
        findings: [
          try Part.finding(
            "pattern-changed", .risky, .both, subject: health, at: "/properties/host/pattern",
            old: #""^[a-z0-9.-]+$""#, new: #""^(?:[a-z0-9-]+\\.)*[a-z0-9-]+$""#, breaks: [.backward, .forward],
            message: #"The pattern of "host" changed; whether a host name is lost cannot be told from the text"#,
            proof: .unproven),
          try Part.finding(
            "max-length-lowered", .compatible, .narrows, subject: health, at: "/properties/level/maxLength", old: "40",
            new: "8", breaks: [],
            message: #"maxLength of "level" went down from 40 to 8, and every allowed value is shorter"#,
            byRule: .breaking, proof: .disputed),
        ]),
      ChangeEntry(
        subject: SubjectName(source: "registry", track: "v2", schema: "federation.Mesh"), kind: .structural,
        from: Part.version("1.2.0", 1, "mesh"), to: Part.version("1.3.0", 2, "mesh again"),
        verdict: VerdictEntry(everywhere: Part.unknown("the search took all its steps"), proof: .unproven)),
      Part.metadata("v2", "telemetry.FeedbackEvent"),
    ]
    return DriftReport(
      tool: Part.tool, asOf: Part.night(2), run: Part.run(2, exitStatus: 1), method: Part.method,
      sources: [Part.registry(6, night: 2)], changes: changes,
      crossSource: [
        CrossSourceEntry(
          reference: "registry", subject: SubjectName(source: "pinned", track: "v1", schema: feedback.schema),
          status: .drift, from: Part.version("1.3.0", 2, "feedback again"), to: Part.version("1.2.0", 1, "feedback"),
          verdict: try feedbackVerdict(), findings: Array(try feedbackFindings(feedback).prefix(1)),
          pin: PinEntry(
            fetchedAt: "2026-02-01T09:00:00Z", registryURL: "https://registry.example.com", couldNotBeFetched: true,
            equals: Part.version("1.2.0", 1, "feedback"), likeness: .content, behind: 1)),
        CrossSourceEntry(
          reference: "registry", subject: SubjectName(source: "pinned", track: "v1", schema: health.schema),
          status: .synced, metadataDiffers: true,
          pin: PinEntry(equals: Part.version("1.2.0", 1, "health"), likeness: .content, behind: 1)),
        CrossSourceEntry(
          reference: "registry", subject: SubjectName(source: "pinned", track: "v1", schema: "telemetry.Retired"),
          status: .missingInRegistry),
      ],
      claims: [try feedbackClaim(feedback), peersClaim],
      publications: [
        PublicationEntry(
          reference: "release", source: "registry", track: "v1", status: .halfDone, from: "1.2.0", to: "1.3.0",
          schemas: 4,
          missing: ["federation.PeerList", "telemetry.Trade"].map {
            PublicationEntry.Missing(schema: $0, coreVersion: "1.2.0")
          }),
        PublicationEntry(
          reference: "release", source: "staging", track: "v1", status: .notPublished, from: "1.2.0", to: "1.3.0",
          schemas: 2,
          missing: ["federation.PeerList", "telemetry.Trade"].map {
            PublicationEntry.Missing(schema: $0, coreVersion: "1.2.0")
          }),
      ])
  }

  /// One version with two meanings, of which the reference no longer offers the one.
  private static func feedbackClaim(_ subject: SubjectName) throws -> ClaimEntry {
    ClaimEntry(
      track: subject.track, schema: subject.schema, coreVersion: "1.2.0", status: .otherStructure,
      from: side("registry", Part.version("1.2.0", 1, "feedback"), isStanding: false),
      to: side("release", Part.version("1.2.0", 1, "feedback of the release")), verdict: try feedbackVerdict(),
      findings: Array(try feedbackFindings(subject).prefix(1)))
  }

  private static let peersClaim = ClaimEntry(
    track: "v1", schema: "federation.PeerList", coreVersion: "1.2.0", status: .otherMetadata,
    from: side("registry", Part.version("1.2.0", 1, "peers")),
    to: side("release", Part.version("1.2.0", 1, "peers in other words")),
    verdict: VerdictEntry(everywhere: AnswerEntry(.compatible), proof: .proved))

  private static func side(_ source: String, _ version: VersionEntry, isStanding: Bool = true) -> ClaimEntry.Side {
    ClaimEntry.Side(
      source: source, label: source, location: "https://\(source).example.com/v1", isStanding: isStanding,
      version: version)
  }

  private static func feedbackVerdict() throws -> VerdictEntry {
    let broken = AnswerEntry(.breaking, witness: try praise())
    return VerdictEntry(
      strict: DirectionsEntry(backward: broken, forward: Part.unknown),
      declared: DirectionsEntry(backward: broken, forward: AnswerEntry(.compatible)), proof: .confirmed)
  }

  private static func praise() throws -> JSONValue { try Part.json(#"{"kind":"praise","score":0.10}"#) }

  private static func feedbackFindings(_ subject: SubjectName) throws -> [FindingEntry] {
    [
      try Part.finding(
        "enum-value-removed", .breaking, .narrows, subject: subject, at: "/properties/kind/enum",
        before: "/properties/kind/enum/2", old: #""praise""#, breaks: [.backward],
        message: #"The value "praise" of "kind" is gone; documents that carry it are turned away"#, proof: .confirmed,
        witnesses: [WitnessEntry(direction: .backward, document: try praise())]),
      try Part.finding(
        "property-added-to-open-object", .compatible, .narrows, declared: FindingEntry.Effect.none, subject: subject,
        at: "/properties/reason", before: "/properties",
        new: #"{"type":["string","null"],"maxLength":400,"default":null,"description":"Why, in the words of whoever "#
          + #"gave the feedback; free text that nobody but people reads"}"#,
        breaks: [], message: #"The optional property "reason" is new"#),
      try Part.finding(
        "required-property-added", .breaking, .narrows, subject: subject, at: "/required/1", before: "/required",
        new: #""score""#, breaks: [.backward], message: #""score" became required; older documents may omit it"#,
        proof: .unproven),
      try Part.finding(
        "maximum-lowered", .breaking, .narrows, subject: subject, at: "/properties/score/maximum", old: "1.0",
        new: "0.95", breaks: [.backward], status: .suppressed, message: #"The maximum of "score" fell from 1.0 to 0.95"#
      ),
    ]
  }
}
