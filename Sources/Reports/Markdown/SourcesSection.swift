import DriftModel
import JSONModel

/// The sources, those that could not be read first, and every problem with its next step.
struct SourcesSection {
  let report: DriftReport

  init(report: DriftReport) { self.report = report }

  var fields: [String: Any] {
    let order: [SourceStatus] = [.failed, .partial, .ok]
    let sources = order.flatMap { status in report.sources.filter { $0.status == status } }
    let problems = unique(report.problems + sources.compactMap(\.problem))
    let remarks = unique(sources.flatMap(\.remarks))
    return [
      "sources": sources.map(row),
      "hasProblems": !problems.isEmpty, "problems": problems.map(Self.fields),
      "hasRemarks": !remarks.isEmpty, "remarks": remarks.map(Self.fields),
    ]
  }

  private func row(_ source: SourceEntry) -> [String: Any] {
    [
      "sourceName": MarkdownText.cell(source.name),
      "sourceKind": source.kind.rawValue,
      "sourceStatus": source.baseline ? "\(source.status.rawValue), first reading" : source.status.rawValue,
      "sourceRead": Counted.number(source.schemas),
      "sourceNotRead": Counted.number(source.notRead),
      "sourceLast": source.lastRead.map(\.description) ?? "never",
    ]
  }

  private func unique(_ problems: [Problem]) -> [Problem] {
    var seen: Set<Problem> = []
    return problems.filter { seen.insert($0).inserted }
  }

  private static func fields(_ problem: Problem) -> [String: Any] {
    [
      "what": MarkdownText.plain(problem.what), "where": MarkdownText.code(problem.place),
      "next": MarkdownText.plain(problem.next),
    ]
  }
}
