/// The formats that a report can be written in.
public enum FormatCatalog {
  /// All formats, in the order in which they are listed and written.
  public static let all: [any ReportFormat] = [
    MarkdownFormat(),
    JSONFormat(),
  ]

  /// The format called `name`, or `nil`.
  public static func format(named name: String) -> (any ReportFormat)? { all.first { $0.name == name } }
}
