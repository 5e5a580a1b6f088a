import ChangeRules
import DriftModel
import Foundation
public import JSONModel
import Yams

/// The reader of `schema-drift.yaml`.
///
/// Unknown keys, wrong types and contradictions are problems with line and column; nothing is guessed. Relative paths are
/// resolved against the folder of the file. Of other files only those of `resources` are read.
public struct ConfigurationReader: Sendable {
  private let file: String
  private let folder: URL

  /// A reader for the text of a file at a path; the path serves for messages and as the base of relative paths.
  public init(path: String) {
    file = path
    folder = URL(fileURLWithPath: path).deletingLastPathComponent()
  }

  /// The configuration in the file at a path.
  public static func read(path: String) throws(Problem) -> Configuration {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw Problem(
        what: "the configuration could not be read", place: path,
        next: "run `schema-drift init` to write one, or name it with --config")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw Problem(what: "the configuration is not UTF-8 text", place: path, next: "save it as UTF-8")
    }
    return try ConfigurationReader(path: path).configuration(from: text)
  }

  /// The configuration that a text describes.
  public func configuration(from text: String) throws(Problem) -> Configuration {
    let root = try YAMLMapping(compose(text), file: file, allowed: ConfigurationKeys.document)
    let sources = try SourceReader(file: file, resolve: resolve).sources(of: root)
    return Configuration(
      folder: folder.path, database: resolve(try root.text("database") ?? "schema-drift.db"),
      sources: sources.map(\.definition),
      resources: try ResourceReader(file: file, resolve: resolve).resources(of: root),
      rules: try RuleReader(file: file).settings(of: root, sourceModes: sources.compactMap(\.mode)),
      reviewDate: try reviewDate(of: root),
      reports: try reports(of: root),
      notifications: try NotificationReader(file: file, resolve: resolve)
        .settings(of: root, sources: sources.map(\.definition)),
      probes: try ProbeReader(file: file, resolve: resolve).settings(of: root),
      embeddingLimit: try embeddingLimit(of: root))
  }

  private func compose(_ text: String) throws(Problem) -> Node {
    do {
      if let node = try Yams.compose(yaml: text) { return node }
    } catch let error as YamlError {
      throw Problem(
        what: "the configuration is not valid YAML: \(error.sentence)", place: error.place(in: file),
        next: "correct that line; `schema-drift init` prints a commented example")
    } catch {
      throw Problem(what: "the configuration is not valid YAML", place: file, next: "correct it")
    }
    throw Problem(
      what: "the configuration is empty", place: file, next: "run `schema-drift init --force` to write a commented one")
  }

  private func reviewDate(of root: YAMLMapping) throws(Problem) -> Timestamp? {
    guard let review = try root.mapping("review", allowed: ConfigurationKeys.review),
      let text = try review.text("date")
    else { return nil }
    guard text.count == 10, let date = Timestamp(text) else {
      throw review.problem("`review.date` is not a day: \(text)", at: "date", next: "write it as YYYY-MM-DD")
    }
    return date
  }

  private func embeddingLimit(of root: YAMLMapping) throws(Problem) -> Int {
    guard let archives = try root.mapping("archives", allowed: ConfigurationKeys.archives),
      let text = try archives.text("embed_up_to")
    else { return Edition.defaultEmbeddingLimit }
    // SQLite holds no value of more than 1,000,000,000 bytes.
    guard let limit = Int(text), (0...1_000_000_000).contains(limit) else {
      throw archives.problem(
        "`archives.embed_up_to` is not a whole number from 0 to 1000000000", at: "embed_up_to",
        next: "write the number of bytes, for example `embed_up_to: \(Edition.defaultEmbeddingLimit)`")
    }
    return limit
  }

  private func reports(of root: YAMLMapping) throws(Problem) -> ReportSettings {
    let reports = try root.mapping("reports", allowed: ConfigurationKeys.reports)
    let directory = try reports?.text("directory") ?? "reports"
    guard let reports, let text = try reports.text("keep") else { return ReportSettings(directory: resolve(directory)) }
    guard let keep = Int(text), keep >= 1 else {
      throw reports.problem(
        "`reports.keep` is not a whole number from 1", at: "keep", next: "write for example `keep: 30`")
    }
    return ReportSettings(directory: resolve(directory), keep: keep)
  }

  /// A path as the program opens it: itself where absolute, else below the folder of the file.
  private func resolve(_ path: String) -> String {
    path.hasPrefix("/") ? path : folder.appendingPathComponent(path).standardizedFileURL.path
  }
}

extension YamlError {
  /// What is wrong, without the copy of the text that Yams adds.
  fileprivate var sentence: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
    case .reader(let problem, _, _, _): problem
    case .duplicatedKeysInMapping(let duplicates, _):
      "the key \(duplicates.sorted().joined(separator: ", ")) occurs twice"
    default: "it could not be parsed"
    }
  }

  fileprivate func place(in file: String) -> String {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      "\(file):\(mark.line):\(mark.column)"
    case .duplicatedKeysInMapping(_, let context): "\(file):\(context.mark.line):\(context.mark.column)"
    default: file
    }
  }
}
