import ArgumentParser
import DriftPipeline
import Foundation
import JSONModel

/// `docs`: the pages that are made from the code; for people who change the code.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Write the generated pages, or check that they are current.", shouldDisplay: false)

  @Flag(name: .long, help: "Write the pages.")
  var write = false

  @Flag(name: .long, help: "End with 1 where a page differs from what would be written.")
  var check = false

  @Option(name: .long, help: "The folder of the pages.")
  var directory = "docs"

  func validate() throws {
    guard write != check else { throw ValidationError("give one of --write and --check") }
  }

  func run() throws {
    var stale: [String] = []
    for page in GeneratedPages.all {
      let path = "\(directory)/\(page.name)"
      if write {
        try failing(as: .cannotWrite) { try ReportFile.write(page.text, to: path) }
      } else if (try? String(contentsOfFile: path, encoding: .utf8)) != page.text {
        stale.append(path)
      }
    }
    guard stale.isEmpty else {
      throw CommandFailure(
        .drift,
        Problem(
          what: "generated pages are not current", place: stale.joined(separator: ", "),
          next: "run `make docs` and read the difference"))
    }
  }
}
