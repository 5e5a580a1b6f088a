import DriftModel
import DriftPipeline
import JSONModel
import Testing

@Suite("Files of evidence")
struct EvidenceFileTests {
  private static let asked = Timestamp(secondsSince1970: 1_767_233_820)
  private static let hostile = "a\u{0}\u{1B}[31m \"q\" | `x` <b>\n"

  private static let file = EvidenceFile(
    toolVersion: "0.1.0",
    answers: [
      ProbeAnswer(
        probe: ProbeName(.health, "https://registry.example.org"), askedAt: asked,
        digest: SHA256Digest(of: Array("a".utf8)),
        outcome: .facts(
          .health(
            HealthFacts(
              status: hostile, version: nil, latencyMilliseconds: 41, movedTo: nil, servedBy: "https://example.net")))),
      ProbeAnswer(probe: ProbeName(.package, "core-registry-client"), askedAt: asked, outcome: .notThere),
      ProbeAnswer(
        probe: ProbeName(.negotiation, "https://registry.example.org"), askedAt: asked,
        outcome: .unknown(Problem(what: hostile, place: "p", next: "n"))),
    ])

  private func read(_ text: String, at now: Timestamp = asked) throws(Problem) -> EvidenceFile {
    try EvidenceFile.read(Array(text.utf8), named: "evidence.json", at: now)
  }

  @Test("come back as they were, and are known again however they are laid out")
  func roundTrip() throws {
    for pretty in [true, false] {
      let read = try read(Self.file.json.text(pretty: pretty))
      #expect(read == Self.file && read.digest == Self.file.digest)
    }
  }

  @Test("two answers to one question are no look")
  func doubled() throws {
    let doubled = EvidenceFile(toolVersion: "0.1.0", answers: Self.file.answers + [Self.file.answers[0]])
    #expect(throws: Problem.self) { try read(doubled.json.text(pretty: false)) }
  }

  @Test(
    "that are something else are refused, with the file's name",
    arguments: [
      "", "{", "[]", "{}", #"{"evidence_version": 1, "tool": {"version": "1"}, "answers": 1}"#,
      #"{"evidence_version": 2, "tool": {"version": "1"}, "answers": []}"#,
      #"{"evidence_version": 1, "tool": {"version": "1"}, "answers": [{}]}"#,
      #"{"evidence_version": 1, "tool": {"version": "1"}, "answers": [[]]}"#,
      #"{"evidence_version": 1, "tool": {"version": "1"}, "answers": [{"kind": "moon", "target": "", "asked_at": "2026-01-01", "outcome": {"not_there": true}}]}"#,
      #"{"evidence_version": 1, "tool": {"version": "1"}, "answers": [{"kind": "health", "target": "", "asked_at": "soon", "outcome": {"not_there": true}}]}"#,
      #"{"evidence_version": 1, "tool": {"version": "1"}, "answers": [{"kind": "health", "target": "", "asked_at": "2026-01-01", "outcome": {"facts": {"status": "healthy"}}}]}"#,
      #"{"evidence_version": 1, "tool": {"version": "1"}, "answers": [{"kind": "releases", "target": "", "asked_at": "2026-01-01", "outcome": {"facts": [1]}}]}"#,
    ])
  func refused(_ text: String) {
    let problem = #expect(throws: Problem.self) { try read(text) }
    #expect(problem?.place.hasPrefix("evidence.json") == true)
  }

  @Test("from the future are refused; a clock may be a little ahead")
  func future() throws {
    #expect(throws: Problem.self) {
      try read(Self.file.json.text(pretty: true), at: Self.asked.advanced(bySeconds: -4_000))
    }
    #expect(try read(Self.file.json.text(pretty: true), at: Self.asked.advanced(bySeconds: -3_000)) == Self.file)
  }
}
