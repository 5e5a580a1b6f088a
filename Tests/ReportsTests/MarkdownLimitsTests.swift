import DriftModel
import Reports
import Testing

/// A night with far too much to read is shortened, and says by how much.
@Suite struct MarkdownLimitsTests {
  private static func report(schemas: Int, findings: Int) throws -> DriftReport {
    let changes = try (0..<schemas).map { index in
      let subject = SubjectName(source: "registry", track: "v1", schema: "schema\(index)")
      return ChangeEntry(
        subject: subject, kind: .structural, from: nil, to: nil,
        findings: try (0..<findings).map { number in
          try Part.finding(
            "type-changed", number == findings - 1 ? .breaking : .compatible, .both, subject: subject,
            at: "/properties/p\(number)", breaks: [], message: "change \(number)")
        })
    }
    return DriftReport(
      tool: Part.tool, asOf: Part.night(2), run: Part.run(2, exitStatus: 1), method: Part.method,
      sources: [Part.registry(schemas, night: 2)], changes: changes)
  }

  @Test func showsTheWorstFindingsAndCountsTheRest() throws {
    let page = try MarkdownFormat().render(try Self.report(schemas: 1, findings: 30))
    #expect(page.contains("1. **breaking** `type-changed` at `/properties/p29`"))
    #expect(page.contains("\n25. "))
    #expect(!page.contains("\n26. "))
    #expect(page.contains("+5 more in the JSON report: 5 compatible."))
  }

  @Test func showsFiftySchemasAndCountsTheRest() throws {
    let page = try MarkdownFormat().render(try Self.report(schemas: 53, findings: 1))
    #expect(page.split(separator: "\n").count { $0.hasPrefix("### `") } == 50)
    #expect(page.contains("3 more schemas are in the JSON report"))
    #expect(page.split(separator: "\n").count { $0.hasPrefix("| `registry/v1/") } == 53)
  }

  @Test(arguments: SampleReport.all) func isTidy(sample: SampleReport) throws {
    let page = try MarkdownFormat().render(try sample.make())
    #expect(!page.contains("\n\n\n"))
    #expect(page.hasSuffix("\n") && !page.hasSuffix("\n\n"))
    #expect(page.split(separator: "\n").allSatisfy { $0.last != " " })
    #expect(!page.contains("{{"))
  }
}
