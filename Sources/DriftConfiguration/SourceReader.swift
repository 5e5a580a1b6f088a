import ChangeRules
import DriftModel
import JSONModel
import JSONSchema
import Yams

/// The reader of the list of sources.
struct SourceReader {
  let file: String
  let resolve: (String) -> String

  /// The sources in the order of the file, each with the mode that stands beside it.
  func sources(of root: YAMLMapping) throws(Problem) -> [(definition: SourceDefinition, mode: ModeScope?)] {
    var sources: [(definition: SourceDefinition, mode: ModeScope?)] = []
    for node in try root.list("sources") {
      let entry = try YAMLMapping(node, file: file, prefix: "sources[].", allowed: ConfigurationKeys.source)
      let source = try definition(of: entry)
      guard !sources.contains(where: { $0.definition.name == source.name }) else {
        throw entry.problem(
          "two sources are named `\(source.name)`", at: "name", next: "give each source a name of its own")
      }
      sources.append((source, try mode(of: entry, source: source.name)))
    }
    guard !sources.isEmpty else {
      throw root.problem("no source is configured", at: "sources", next: "add an entry to `sources:`")
    }
    return sources
  }

  private func definition(of entry: YAMLMapping) throws(Problem) -> SourceDefinition {
    let name = try name(of: entry)
    let word = try entry.required("kind")
    guard let kind = SourceKind(rawValue: word) else {
      let words = SourceKind.allCases.map(\.rawValue)
      throw entry.problem(
        "`\(word)` is no kind of source", at: "kind",
        next: Nearest.suggestion(for: word, among: words) ?? "use one of \(words.joined(separator: ", "))")
    }
    try refuseKeysOfOtherKinds(in: entry, kind: kind)
    let dialect = try entry.text("dialect")
    if let dialect, Dialect(named: dialect) == nil {
      throw entry.problem(
        "`\(dialect)` is no dialect", at: "dialect",
        next: "use one of \(Dialect.allCases.map(\.name).joined(separator: ", "))")
    }
    return SourceDefinition(
      name: name, kind: kind, location: try location(of: entry, kind: kind), track: try entry.text("track"),
      tokenEnvironmentVariable: try entry.text("token_env"), tokenFile: try entry.text("token_file").map(resolve),
      dialect: dialect, gitHub: try GitHubReader(entry: entry).selection(kind: kind),
      isPinned: try entry.truth("pinned") ?? false)
  }

  /// A key that other kinds have and this one has not would be without effect.
  private func refuseKeysOfOtherKinds(in entry: YAMLMapping, kind: SourceKind) throws(Problem) {
    let keys = ConfigurationKeys.source(of: kind)
    for (key, node, _) in entry.pairs() where !keys.contains(key) {
      throw entry.problem(
        "a source of kind `\(kind.rawValue)` has no `\(key)`", at: node,
        next: "remove it; the keys of this kind are \(keys.joined(separator: ", "))")
    }
  }

  /// A name that is safe in paths, labels and commands.
  private func name(of entry: YAMLMapping) throws(Problem) -> String {
    let name = try entry.required("name")
    guard SourceName.isOne(name) else {
      throw entry.problem("`\(name)` is no name for a source", at: "name", next: "use \(SourceName.rule)")
    }
    return name
  }

  private func location(of entry: YAMLMapping, kind: SourceKind) throws(Problem) -> String {
    switch kind {
    case .directory, .archive: return try entry.required("path")
    case .registry, .confluent: return try address(try entry.required("url"), of: "url", in: entry)
    case .gitHubRelease, .gitHubArtifact:
      return try address(try entry.text("base_url") ?? "https://api.github.com", of: "base_url", in: entry)
    }
  }

  private func address(_ url: String, of key: String, in entry: YAMLMapping) throws(Problem) -> String {
    guard url.hasPrefix("http://") || url.hasPrefix("https://") else {
      throw entry.problem("`\(key)` is no http or https address", at: key, next: "write it as https://host/path")
    }
    return url
  }

  private func mode(of entry: YAMLMapping, source: String) throws(Problem) -> ModeScope? {
    guard let word = try entry.text("mode") else { return nil }
    return ModeScope(source: Glob(source), mode: try RuleReader.mode(word, in: entry))
  }
}
