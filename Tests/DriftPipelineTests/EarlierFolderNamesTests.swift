import DriftConfiguration
import DriftModel
import Testing

@testable import DriftPipeline

@Suite("Folders of test results under their earlier names")
struct EarlierFolderNamesTests {
  private static func answer(_ target: String, _ night: Int) -> ProbeAnswer {
    ProbeAnswer(
      probe: ProbeName(.testResults, target), askedAt: RecordedNights.moment(night), outcome: .facts(.testResults([])))
  }

  /// The nights of each name, after answers under these names.
  private static func names(_ answers: [ProbeAnswer]) -> [String: [String]] {
    var probes = ProbeSettings()
    probes.tests = [
      .directory(path: "/here/junit", name: "./junit"), .directory(path: "/here/more/junit", name: "more/junit"),
      .directory(path: "/fixed/junit", name: "/fixed/junit"),
    ]
    let configuration = Configuration(
      folder: "/here", database: "", sources: [], reports: ReportSettings(directory: ""), probes: probes)
    let heeded = EarlierFolderNames(configuration).heeded(in: Dictionary(grouping: answers, by: \.probe))
    return Dictionary(uniqueKeysWithValues: heeded.map { ($0.key.target, $0.value.map(\.askedAt.day)) })
  }

  @Test("a whole path of an earlier version belongs to the folder that is there, or that ends like it")
  func wholePaths() {
    let day = { RecordedNights.moment($0).day }
    #expect(
      Self.names([Self.answer("./junit", 2), Self.answer("/here/junit", 1)]) == ["./junit": [day(1), day(2)]])
    #expect(Self.names([Self.answer("/there/junit", 1)]) == ["./junit": [day(1)]])
    #expect(Self.names([Self.answer("/there/more/junit", 1)]) == ["more/junit": [day(1)]])
    #expect(Self.names([Self.answer("/there/other", 1)]) == ["/there/other": [day(1)]])
  }

  @Test("a folder that is configured by its whole path keeps it")
  func configured() {
    #expect(Self.names([Self.answer("/fixed/junit", 1)]) == ["/fixed/junit": [RecordedNights.moment(1).day]])
  }
}
