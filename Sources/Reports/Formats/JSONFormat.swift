import JSONModel

/// The report as JSON for programs: pretty, members in their published order, a newline at the end.
///
/// `reports/report.schema.json` describes it. Values of schemas keep their exact numbers.
public struct JSONFormat: ReportFormat {
  public let name = "json"
  public let fileName = "report.json"

  public init() {}

  public func render(_ report: DriftReport) -> String { report.json.text(pretty: true) + "\n" }
}
