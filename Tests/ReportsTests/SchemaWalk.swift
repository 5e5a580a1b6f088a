import JSONModel

/// A walk over a JSON report beside its schema that notes every disagreement.
///
/// It knows the few keywords that the schema uses, and asks for more than validation does: each member is described.
struct SchemaWalk {
  private let root: JSONValue
  private var seen: Set<String> = []
  private(set) var complaints: [String] = []

  init(schema: JSONValue) { root = schema }

  /// Walks over one report.
  mutating func visit(_ report: JSONValue) { visit(report, root, at: .root, "report") }

  private mutating func visit(_ value: JSONValue, _ schema: JSONValue, at pointer: JSONPointer, _ name: String) {
    if let reference = schema["$ref"]?.string {
      let name = String(reference.split(separator: "/").last ?? "")
      guard let target = root["$defs"]?[name] else { return complaints.append("\(reference) leads nowhere") }
      return visit(value, target, at: pointer, name)
    }
    if let choices = schema["anyOf"]?.array {
      let choice = choices.first { ($0["type"]?.string == "null") == value.isNull }
      return choice.map { visit(value, $0, at: pointer, name) } ?? ()
    }
    if let words = schema["enum"]?.array, !words.contains(value) {
      complaints.append("\(pointer) is none of the described words")
    }
    if !allows(schema, value) { complaints.append("\(pointer) is not of a described type") }
    if let items = schema["items"], let array = value.array {
      for (index, element) in array.enumerated() { visit(element, items, at: pointer.appending(index), name) }
    }
    if let properties = schema["properties"]?.object { visitMembers(of: value, properties, schema, at: pointer, name) }
  }

  private mutating func visitMembers(
    of value: JSONValue, _ properties: JSONObject, _ schema: JSONValue, at pointer: JSONPointer, _ name: String
  ) {
    for required in schema["required"]?.array.map(Array.init) ?? [] {
      guard let member = required.string, value[member] == nil else { continue }
      complaints.append("\(pointer) lacks \(member)")
    }
    for (name:member, value:content) in value.object.map(Array.init) ?? [] {
      seen.insert("\(name).\(member)")
      guard let described = properties[member] else {
        complaints.append("\(pointer.appending(member)) is not described")
        continue
      }
      visit(content, described, at: pointer.appending(member), "\(name).\(member)")
    }
  }

  private func allows(_ schema: JSONValue, _ value: JSONValue) -> Bool {
    guard let type = schema["type"] else { return true }
    let types = type.array.map { $0.compactMap(\.string) } ?? [type.string ?? ""]
    if value.number?.isInteger == true, types.contains("integer") { return true }
    return types.contains(value.kind.rawValue)
  }

  /// Every object that the schema describes, by name.
  private var objects: [(name: String, schema: JSONValue)] {
    [("report", root)] + (root["$defs"]?.object.map { $0.map { ($0.name, $0.value) } } ?? [])
  }

  private var members: [(name: String, schema: JSONValue)] {
    objects.flatMap { name, schema in
      (schema["properties"]?.object.map(Array.init) ?? []).map { ("\(name).\($0.name)", $0.value) }
    }
  }

  var describedMembers: Int { members.count }

  /// The members that no report visited so far has.
  var neverSeen: [String] { members.map(\.name).filter { !seen.contains($0) }.sorted() }

  /// The members without a description and the objects without a title.
  var unexplained: [String] {
    members.filter { $0.schema["description"]?.string?.isEmpty != false }.map(\.name)
      + objects.filter { $0.schema["title"]?.string == nil }.map(\.name)
  }
}
