import ArgumentParser
import DriftModel
import DriftPipeline
import JSONModel
import Reports

/// A report asked for on the command line as FORMAT=PATH; the path `-` is standard output.
struct OutputRequest: ExpressibleByArgument {
  let format: any ReportFormat
  let path: String

  /// The words of `--help` for the option.
  static let help = ArgumentHelp(
    "Write a report as \(FormatCatalog.all.map(\.name).joined(separator: " or ")), such as json=report.json; repeatable; - is standard output.",
    valueName: "format=path")

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

  /// Renders and writes every report; where one cannot be written the others still are, and the command ends with 74.
  static func write(_ requests: [OutputRequest], _ report: DriftReport) throws {
    var problems: [Problem] = []
    for request in requests {
      do {
        try ReportFile.write(try request.format.render(report), to: request.path)
      } catch {
        problems.append(error)
      }
    }
    if !problems.isEmpty { throw CommandFailure(.cannotWrite, problems) }
  }

  /// Refuses requests that would mix two documents on standard output.
  static func validate(_ requests: [OutputRequest], json: Bool) throws {
    if requests.count(where: { $0.path == "-" }) + (json ? 1 : 0) > 1 {
      throw ValidationError("only one document can go to standard output: one of --json and --output FORMAT=-")
    }
  }
}
