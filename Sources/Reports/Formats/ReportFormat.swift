public import JSONModel

/// One way of writing a report, chosen by name on the command line.
///
/// A format is a pure function: the same report gives the same bytes.
public protocol ReportFormat: Sendable {
  /// The word on the command line, such as `markdown`.
  var name: String { get }
  /// The name of the file in the folder of a run's reports.
  var fileName: String { get }
  /// The report's text, with a newline at its end.
  func render(_ report: DriftReport) throws(Problem) -> String
}
