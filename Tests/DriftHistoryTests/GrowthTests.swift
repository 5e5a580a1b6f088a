import DriftHistory
import DriftModel
import Foundation
import JSONModel
import Testing

@Suite("The size of the file")
struct GrowthTests {
  @Test("a quiet night of 38 schemas adds less than 1 kB")
  func quietNights() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("history.db")
    let schemas = (1...38).map { schema("schema-\($0)", "{\"number\": \($0)}", core: "1.4.2", declared: "\($0)") }
    let before = try size(of: path, after: 1...1, reading(schemas))
    let after = try size(of: path, after: 2...1001, reading(schemas))
    let growth = Double(after - before) / 1000
    #expect(growth > 0 && growth < 1000, "\(growth) bytes a night")
  }

  @Test("a night in which the source fails as a whole adds as little")
  func failingNights() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("history.db")
    let before = try size(of: path, after: 1...1, reading((1...38).map { schema("schema-\($0)", "{}") }))
    let after = try size(of: path, after: 2...501, reading([], failures: [failure()]))
    #expect((after - before) / 500 < 1000, "\((after - before) / 500) bytes a night")
  }

  @Test("a quiet night of a source with 100 editions adds less than 1 kB")
  func quietNightsWithEditions() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("history.db")
    let editions = (1...100).map { edition(listing("v\($0)", published: $0, id: $0), "zip \($0)", []) }
    let known = memory(
      editions.map(\.remembered),
      pages: ["p": RememberedPage(validator: "1", editions: editions.map(\.listing.name), next: nil)])
    let before = try size(of: path, after: 1...1, reading([], editions: editions, memory: known))
    let after = try size(of: path, after: 2...501, reading([], editions: [], memory: known))
    #expect((after - before) / 500 < 1000, "\((after - before) / 500) bytes a night")
  }

  /// The file's size once the nights are recorded and the database is closed.
  private func size(of path: String, after nights: ClosedRange<Int>, _ outcome: CollectionOutcome) throws -> Int {
    var conclusion = Conclusion.empty
    conclusion.summary = """
      {"schemas":38,"added":0,"removed":0,"structural":0,"metadata_only":0,"rewritten":0,"unreadable":0,"not_read":0,\
      "breaking":0,"risky":0,"compatible":0,"undetermined":0}
      """
    conclusion.assessments = [
      AssessmentRecord(.trigger, "review-date-reached", state: "quiet", since: nil, body: #"{"evidence":[]}"#)
    ]
    conclusion.comparisons = (1...19).map {
      ComparisonRecord(scope: "track", key: "core/schema-\($0)", status: "synced", body: #"{"changes":0}"#)
    }
    do {
      let history = try DriftHistory.open(at: path)
      for number in nights {
        _ = try history.record(.number(number, [outcome]), examine: examine) { _, _ in conclusion }
      }
    }
    return try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
  }
}
