import DriftModel
import JSONModel
import Reports

extension SampleReport {
  /// A night on which a release came again with other bytes, beside a new one, a broken one and one that was deleted.
  static func rewrittenEdition() throws -> DriftReport {
    let subject = SubjectName(source: "releases", track: "v1", schema: "telemetry.HealthStatus")
    let refusal = Problem(
      what: "the archive has 90000000 bytes, and more than 67108864 are not read", place: "octo/core@v1.1.0/core.zip",
      next: "narrow the source")
    let origin = OriginEntry(source: "releases", release: "v1.3.0", commit: commit("b"), publishedAt: Part.night(4))
    return DriftReport(
      tool: Part.tool, asOf: Part.night(5), run: Part.run(5, exitStatus: 1), method: Part.method,
      sources: [
        SourceEntry(name: "releases", kind: .gitHubRelease, status: .ok, schemas: 6, lastRead: Part.night(5))
      ],
      changes: [
        ChangeEntry(
          subject: subject, kind: .metadataOnly, from: Part.version("1.2.0", 1, "old"),
          to: VersionEntry(
            coreVersion: "1.3.0", sha256: SHA256Digest(of: "new".utf8), ordinal: 2, firstSeen: Part.night(5),
            origin: origin),
          verdict: VerdictEntry(everywhere: AnswerEntry(.compatible))),
        ChangeEntry(
          subject: subject, kind: .rewritten,
          from: VersionEntry(coreVersion: "1.2.0", sha256: SHA256Digest(of: "old".utf8), origin: nil),
          to: VersionEntry(coreVersion: "1.2.0", sha256: SHA256Digest(of: "rewritten".utf8)),
          findings: [
            try Part.finding(
              "version-rewritten", .risky, .none, subject: subject, at: "", breaks: [],
              message: "version \"1.2.0\" of the schema has other bytes than before under the same name")
          ]),
      ],
      editions: [
        EditionEntry(
          source: "artifacts", title: "artifact 7", asset: "core-schemas", status: .expired, publishedAt: Part.night(1),
          expiresAt: Part.night(3), to: file(nil, touched: 1, schemas: 0)),
        EditionEntry(
          source: "releases", title: "v1.1.0", asset: "core.zip", status: .refused, publishedAt: Part.night(1),
          to: file(nil, touched: 1, schemas: 0), problem: refusal),
        EditionEntry(
          source: "releases", title: "v1.2.0 @octo", asset: "core|.zip", status: .rewritten, publishedAt: Part.night(2),
          from: file("old zip", touched: 2, commit: commit("a"), schemas: 6),
          to: file("new zip", touched: 4, commit: commit("b"), schemas: 6)),
        EditionEntry(
          source: "releases", title: "v1.3.0", asset: "core.zip", status: .new, publishedAt: Part.night(4),
          to: file("zip", touched: 4, commit: commit("b"), schemas: 6)),
      ])
  }

  private static func commit(_ digit: Character) -> String { String(repeating: digit, count: 40) }

  private static func file(
    _ text: String?, touched night: Int, commit: String? = nil, schemas: Int
  ) -> EditionFile {
    EditionFile(
      sha256: text.map { SHA256Digest(of: $0.utf8) }, updatedAt: Part.night(night), commit: commit, schemas: schemas)
  }
}
