import Foundation
import JSONModel
import Reports
import Testing

/// `reports/report.schema.json` describes what the JSON format writes, no less and no more.
@Suite struct ReportSchemaTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../reports/report.schema.json")

  private static func schema() throws -> JSONValue {
    try JSONDocument(parsing: Array(try Data(contentsOf: file))).root
  }

  @Test(arguments: SampleReport.all) func describesEveryReport(sample: SampleReport) throws {
    var walk = SchemaWalk(schema: try Self.schema())
    walk.visit(try Part.json(JSONFormat().render(try sample.make())))
    #expect(walk.complaints == [])
  }

  @Test func describesNothingThatIsNeverWritten() throws {
    var walk = SchemaWalk(schema: try Self.schema())
    for sample in SampleReport.all { walk.visit(try Part.json(JSONFormat().render(try sample.make()))) }
    #expect(walk.neverSeen == [])
  }

  @Test func explainsEveryMember() throws {
    let walk = SchemaWalk(schema: try Self.schema())
    #expect(walk.unexplained == [])
    #expect(walk.describedMembers > 80)
  }

  @Test(arguments: [
    (#""complete": true"#, #""complete": 1"#, "/run/complete is not of a described type"),
    (#""kind": "registry""#, #""kind": "moon""#, "/sources/0/kind is none of the described words"),
    (#""exit_status": 0"#, #""status": 0"#, "/run lacks exit_status"),
    (#""exit_status": 0"#, #""exit_status": 0, "more": 1"#, "/run/more is not described"),
  ]) func noticesWhatIsWrong(right: String, wrong: String, complaint: String) throws {
    let text = JSONFormat().render(SampleReport.baseline())
    #expect(text.contains(right))
    var walk = SchemaWalk(schema: try Self.schema())
    walk.visit(try Part.json(text.replacing(right, with: wrong)))
    #expect(walk.complaints.contains(complaint), "\(walk.complaints)")
  }
}
