import DriftModel
import Reports
import Testing

@Suite struct TerminalSummaryTests {
  @Test(arguments: SampleReport.all) func isShort(sample: SampleReport) throws {
    let lines = TerminalSummary.text(try sample.make(), color: false).split(separator: "\n")
    #expect((5...15).contains(lines.count))
    #expect(lines.allSatisfy { $0.count < 600 })
  }

  @Test(arguments: SampleReport.all) func coloursOnlyAdd(sample: SampleReport) throws {
    let report = try sample.make()
    let coloured = TerminalSummary.text(report, color: true)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == TerminalSummary.text(report, color: false))
  }

  @Test func capsWhatIsMany() throws {
    let changes = try (0..<40).map { index in
      let subject = SubjectName(source: "registry", track: "v1", schema: "schema\(index)")
      let finding = try Part.finding(
        "type-changed", .breaking, .both, subject: subject, at: "/type", breaks: [.backward], message: "m")
      return ChangeEntry(subject: subject, kind: .structural, from: nil, to: nil, findings: [finding])
    }
    let report = DriftReport(
      tool: Part.tool, asOf: Part.night(2), run: Part.run(2, exitStatus: 1), method: Part.method,
      sources: [Part.registry(40, night: 2)], changes: changes)
    let text = TerminalSummary.text(report, color: false)
    #expect(text.split(separator: "\n").count <= 15)
    #expect(text.contains("+36 more breaking or risky findings"))
  }
}
