/// The templates of reports, embedded in the program so that it needs no file beside it.
public enum ReportTemplates {
  /// The Mustache template of the Markdown report. It holds the layout; the words that are put in are safe Markdown already.
  public static var markdown: String { String(decoding: PackageResources.report_md_mustache, as: UTF8.self) }
}
