import JSONModel
import Yams

/// A mapping of the configuration file that is read key by key, so that a key nobody read is known to be an unknown one.
struct YAMLMapping {
  private let file: String
  private let node: Node
  private let entries: [(key: Node, value: Node)]
  /// The key that holds this mapping, with a full stop, for messages; empty for the document.
  private let prefix: String

  /// The mapping of a node; an empty node counts as an empty mapping.
  init(_ node: Node, file: String, prefix: String = "", allowed: [String]) throws(Problem) {
    self.file = file
    self.node = node
    self.prefix = prefix
    switch node {
    case .mapping(let mapping): entries = mapping.map { ($0.key, $0.value) }
    case _ where node.null != nil: entries = []
    default:
      throw Self.problem(
        "\(prefix.isEmpty ? "the file" : prefix.dropLast(1).description) is not a mapping of keys to values", at: node,
        file: file, next: "write `key: value` lines")
    }
    for (key, _) in entries {
      let name = key.string ?? ""
      guard !allowed.contains(name) else { continue }
      throw Self.problem(
        "unknown key `\(prefix)\(name)`", at: key, file: file,
        next: Nearest.suggestion(for: name, among: allowed)
          ?? "remove it; the keys here are \(allowed.joined(separator: ", "))")
    }
  }

  /// The node of a key, or `nil` where the key is absent or has no value.
  func node(_ key: String) -> Node? {
    entries.first { $0.key.string == key }.map(\.value).flatMap { $0.null != nil ? nil : $0 }
  }

  /// The text of a key, or `nil` where it is absent.
  func text(_ key: String) throws(Problem) -> String? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      throw problem("`\(prefix)\(key)` is not a text", at: node, next: "give one value, in quotes if need be")
    }
    return scalar.string
  }

  /// The text of a key that must be there.
  func required(_ key: String) throws(Problem) -> String {
    guard let text = try text(key) else {
      throw problem("`\(prefix)\(key)` is missing", at: node, next: "add `\(key): …`")
    }
    return text
  }

  /// The truth value of a key, or `nil` where it is absent.
  func truth(_ key: String) throws(Problem) -> Bool? {
    guard let text = try text(key) else { return nil }
    guard let value = Bool(text) else {
      throw problem("`\(key)` is neither true nor false: \(text)", at: key, next: "write `\(key): true` or `false`")
    }
    return value
  }

  /// The whole number from 1 of a key, or `nil` where it is absent.
  func count(_ key: String) throws(Problem) -> Int? {
    guard let text = try text(key) else { return nil }
    guard let count = Int(text), count >= 1 else {
      throw problem(
        "`\(key)` is not a whole number from 1: \(text)", at: key, next: "write for example `\(key): 50`")
    }
    return count
  }

  /// The texts of a list under a key, or `nil` where it is absent.
  func texts(_ key: String) throws(Problem) -> [String]? {
    guard node(key) != nil else { return nil }
    var texts: [String] = []
    for node in try list(key) {
      guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
        throw problem("an entry of `\(prefix)\(key)` is not a text", at: node, next: "give one value an entry")
      }
      texts.append(scalar.string)
    }
    return texts
  }

  /// The entries of a mapping whose keys are free, in the order of the file.
  func pairs() -> [(key: String, keyNode: Node, value: Node)] {
    entries.map { ($0.key.string ?? "", $0.key, $0.value) }
  }

  /// The mapping under a key, or `nil` where it is absent.
  func mapping(_ key: String, allowed: [String]) throws(Problem) -> YAMLMapping? {
    guard let node = node(key) else { return nil }
    return try YAMLMapping(node, file: file, prefix: "\(prefix)\(key).", allowed: allowed)
  }

  /// The elements of a list under a key; empty where it is absent.
  func list(_ key: String) throws(Problem) -> [Node] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      throw problem(
        "`\(prefix)\(key)` is not a list", at: node, next: "write its entries as lines that start with `- `")
    }
    return Array(sequence)
  }

  func problem(_ what: String, at node: Node, next: String) -> Problem {
    Self.problem(what, at: node, file: file, next: next)
  }

  /// A problem at the line and column of a key of this mapping, or of the mapping where the key is absent.
  func problem(_ what: String, at key: String, next: String) -> Problem {
    problem(what, at: self.node(key) ?? node, next: next)
  }

  private static func problem(_ what: String, at node: Node, file: String, next: String) -> Problem {
    Problem(what: what, place: node.mark.map { "\(file):\($0.line):\($0.column)" } ?? file, next: next)
  }
}
