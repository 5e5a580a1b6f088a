import Foundation
import Reports
import Testing

/// Every sample in every format, against the files in `Goldens`.
///
/// `RECORD_GOLDENS=1` writes the files anew and fails, so that only a second run, after the difference was read, is green.
@Suite struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
  static let records = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"

  @Test(arguments: SampleReport.all) func rendersAsRecorded(sample: SampleReport) throws {
    let report = try sample.make()
    for format in FormatCatalog.all {
      try compare(try format.render(report), with: "\(sample.name).\(Self.ending(of: format.fileName))")
    }
  }

  @Test(arguments: SampleReport.all) func summarisesOnATerminalAsRecorded(sample: SampleReport) throws {
    try compare(TerminalSummary.text(try sample.make(), color: false), with: "\(sample.name).txt")
  }

  @Test func everyGoldenHasItsSample() throws {
    let endings = FormatCatalog.all.map { Self.ending(of: $0.fileName) } + ["txt"]
    let expected = SampleReport.all.flatMap { sample in endings.map { "\(sample.name).\($0)" } }
    let present = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(present) == Set(expected))
  }

  private func compare(_ text: String, with name: String) throws {
    let file = Self.folder.appending(path: name)
    if Self.records {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name): read the difference, then run without RECORD_GOLDENS")
    } else {
      let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
      #expect(text == recorded, "\(name) is rendered differently; make golden records it anew")
    }
  }

  private static func ending(of fileName: String) -> String { String(fileName.split(separator: ".").last ?? "") }
}
