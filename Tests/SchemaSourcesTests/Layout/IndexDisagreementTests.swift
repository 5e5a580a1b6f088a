import DriftModel
import JSONModel
import Testing

@testable import SchemaSources

/// Documents that say something else of themselves than the index does.
@Suite struct IndexDisagreementTests {
  @Test func `another name is a remark with both, and the index's is used`() throws {
    var export = SchemaExport([])
    export.add("telemetry.A", track: "v1", text: SchemaExport.document("telemetry.B.schema", track: "v1"))
    let reading = readLayout(export.tree())
    #expect(reading.subjects == ["core/v1/telemetry.A"])
    #expect(reading.failures.isEmpty)
    let remark = try #require(reading.remarks.first)
    #expect(reading.remarks.count == 1)
    #expect(remark.what.contains(#""telemetry.A""#) && remark.what.contains(#""telemetry.B""#))
    #expect(remark.place == "schemas/v1/telemetry.A.schema.json#/$schema_id")
  }

  @Test func `another track and another version are a remark each`() throws {
    var export = SchemaExport([])
    export.add("a", track: "v1", text: SchemaExport.document("a", track: "v2", version: "1.2.9"))
    let reading = readLayout(export.tree())
    #expect(reading.subjects == ["core/v1/a"])
    #expect(reading.fetched.map(\.coreVersion) == ["1.2.8"])
    let file = "schemas/v1/a.schema.json"
    #expect(reading.remarks.map(\.place) == [file + "#/$track", file + "#/$core_version"])
    #expect(reading.remarks.first?.what.contains(#""v1", and the document says "v2""#) == true)
    #expect(reading.remarks.last?.what.contains(#""1.2.8", and the document says "1.2.9""#) == true)
  }

  @Test(arguments: [
    #"{"$schema_id":"a.schema","$track":"v1","$core_version":"1.2.8"}"#, "{}", "true", "{", "",
    #"{"$schema_id":7,"$track":null,"$core_version":[]}"#,
  ])
  func `what agrees up to the ending, and what says nothing, is no remark`(text: String) {
    var export = SchemaExport([])
    export.add("a.schema", track: "v1", text: text)
    #expect(readLayout(export.tree()).remarks.isEmpty)
  }

  @Test func `a schema of a track that is not read is not looked at`() {
    var export = SchemaExport(["a"])
    export.add("b", track: "v2", text: SchemaExport.document("c", track: "v3"))
    #expect(readLayout(export.tree(), track: "v1").remarks.isEmpty)
  }

  @Test(arguments: [(20, nil), (21, "1 more member"), (50, "30 more members")] as [(Int, String?)])
  func `twenty are told, and the rest is counted`(count: Int, rest: String?) throws {
    var export = SchemaExport([])
    for number in 0..<count {
      export.add("a\(number)", track: "v1", text: SchemaExport.document("b\(number)", track: "v1"))
    }
    let reading = readLayout(export.tree())
    #expect(reading.fetched.count == count)
    #expect(reading.remarks.filter { $0.place.hasSuffix("#/$schema_id") }.count == 20)
    guard let rest else { return #expect(reading.remarks.count == 20) }
    let last = try #require(reading.remarks.last)
    #expect(reading.remarks.count == 21)
    #expect(last.what == "documents contradict the index in \(rest)" && last.place == "schemas/index.json")
  }
}
