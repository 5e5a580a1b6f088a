extension InstanceGenerator {
  mutating func object(_ schema: JSONTree, depth: Int) -> JSONTree {
    let properties = schema["properties"]?.members ?? []
    let others = schema["additionalProperties"] ?? schema["unevaluatedProperties"] ?? .accept
    var names = (schema["required"]?.elements ?? []).compactMap(\.unquoted)
    let share = pick([0, 30, 70, 100])
    names += properties.map(\.name).filter { _ in percent(share) }
    if schema["patternProperties"] != nil || others != .reject, percent(35) {
      names.append(pick(SchemaGenerator.names + ["z", "10"]))
    }
    while names.count < schema["minProperties"]?.integer ?? 0 {
      names.append(pick(SchemaGenerator.names + ["z", "10", "bb"]))
    }
    for member in (schema["dependentRequired"] ?? schema["dependencies"])?.members ?? []
    where names.contains(member.name) {
      names += member.value.elements.compactMap(\.unquoted)
    }
    var object: JSONTree = [:]
    for name in names where object[name] == nil {
      let declared = properties.first { $0.name == name }?.value
      let matched = schema["patternProperties"]?.members.first { _ in percent(50) }?.value
      object[name] = aim(at: declared ?? matched ?? others, depth: depth + 1)
    }
    return object
  }

  mutating func anything(depth: Int) -> JSONTree {
    switch depth > 3 ? 0 : below(100) {
    case ..<70:
      .scalar(pick(["null", "true", "false", "0", "1", "2", "-1", "1.5", "\"a\"", "\"b\"", "\"\"", "\"x1\""]))
    case ..<85: .array((0..<below(4)).map { _ in anything(depth: depth + 1) })
    default:
      .object(
        ["a", "b", "x1", "z"].filter { _ in percent(40) }.map { JSONTree.Member($0, anything(depth: depth + 1)) })
    }
  }

  /// The value with one place of it replaced, removed or added.
  mutating func changed(_ value: JSONTree) -> JSONTree {
    switch value {
    case .object(var members) where !members.isEmpty && percent(80):
      let place = below(members.count)
      switch below(4) {
      case 0: members.remove(at: place)
      case 1:
        let name = pick(SchemaGenerator.names + ["z"])
        members.removeAll { $0.name == name }
        members.append(.init(name, anything(depth: 2)))
      default: members[place].value = changed(members[place].value)
      }
      return .object(members)
    case .array(var elements) where !elements.isEmpty && percent(80):
      let place = below(elements.count)
      switch below(4) {
      case 0: elements.remove(at: place)
      case 1: elements.append(percent(50) ? elements[place] : anything(depth: 2))
      default: elements[place] = changed(elements[place])
      }
      return .array(elements)
    default: return anything(depth: 1)
    }
  }

  /// A schema of the keywords that a choice among branches comes to; a rough conjunction where keywords meet.
  mutating func flattened(_ schema: JSONTree, depth: Int) -> JSONTree {
    guard depth < 12, mayLook(), case .object(let members) = schema else {
      return schema == .reject ? ["enum": .array([])] : [:]
    }
    var result: JSONTree = [:]
    var parts: [JSONTree] = []
    for member in members {
      switch member.name {
      case "$ref": parts += member.value.unquoted.flatMap(root.target).map { [$0] } ?? []
      case "$dynamicRef", "$recursiveRef": parts.append(percent(70) ? root : root.target(of: "tree") ?? root)
      case "allOf": parts += member.value.elements
      case "anyOf", "oneOf": if !member.value.elements.isEmpty { parts.append(pick(member.value.elements)) }
      case "if":
        let isMet = percent(50)
        if isMet { parts.append(member.value) }
        parts += schema[isMet ? "then" : "else"].map { [$0] } ?? []
      case "dependentSchemas": if percent(50), let branch = member.value.members.first { parts.append(branch.value) }
      default: result[member.name] = member.value
      }
    }
    for part in parts { result.merge(flattened(part, depth: depth + 1)) }
    return result
  }
}

extension JSONTree {
  /// Adds the keywords of another schema: required names and properties are joined, other keywords keep their value.
  fileprivate mutating func merge(_ other: JSONTree) {
    for member in other.members {
      switch (self[member.name], member.value) {
      case (nil, _): self[member.name] = member.value
      case (.array(let mine)?, .array(let theirs)) where member.name == "required":
        self[member.name] = .array(mine + theirs)
      case (.object(let mine)?, .object(let theirs)) where member.name == "properties":
        self[member.name] = .object(mine + theirs.filter { child in !mine.contains { $0.name == child.name } })
      default: break
      }
    }
  }
}
