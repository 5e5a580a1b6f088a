import ArgumentParser
import DriftModel
import DriftPipeline
import JSONModel
import Reports

/// A report asked for on the command line as FORMAT=PATH; the path `-` is standard output.
struct OutputRequest: ExpressibleByArgument {
  let format: any ReportFormat
  let path: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "=") else { return nil }
    guard let format = FormatCatalog.format(named: String(argument[..<equals])) else { return nil }
    path = String(argument[argument.index(after: equals)...])
    guard !path.isEmpty else { return nil }
    self.format = format
  }

  private init(format: any ReportFormat, path: String) {
    self.format = format
    self.path = path
  }

  /// What is written where nothing was asked for: every format into the folder of the report's day.
  static func daily(for report: DriftReport, in directory: String) -> [OutputRequest] {
    FormatCatalog.all.map { format in
      OutputRequest(format: format, path: "\(directory)/\(report.asOf.day)/\(format.fileName)")
    }
  }

  /// Renders and writes the report; a problem ends the command with status 74.
  func write(_ report: DriftReport) throws {
    try failing(as: .cannotWrite) { try ReportFile.write(try format.render(report), to: path) }
  }
}
