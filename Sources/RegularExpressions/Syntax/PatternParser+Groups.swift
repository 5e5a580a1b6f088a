/// Groups and looks: everything that starts with a parenthesis.
extension PatternParser {
  /// What follows an opening parenthesis, up to and with the closing one.
  mutating func group() throws(RegularExpressionError) -> PatternNode {
    let start = position - 1
    groupDepth += 1
    defer { groupDepth -= 1 }
    guard groupDepth <= Self.deepestNesting else {
      throw .tooLarge(reason: "groups nest deeper than \(Self.deepestNesting) levels")
    }
    guard skip("?") else { return try body(openedAt: start) }
    if skip(":") { return try body(openedAt: start) }
    if skip("=") { return try look(openedAt: start, isBehind: false, isNegated: false) }
    if skip("!") { return try look(openedAt: start, isBehind: false, isNegated: true) }
    if skip("<=") { return try look(openedAt: start, isBehind: true, isNegated: false) }
    if skip("<!") { return try look(openedAt: start, isBehind: true, isNegated: true) }
    if skip("<") {
      try groupName()
      return try body(openedAt: start)
    }
    throw malformed(foreignSyntax, at: start)
  }

  private mutating func look(
    openedAt start: Int, isBehind: Bool, isNegated: Bool
  ) throws(RegularExpressionError) -> PatternNode {
    .look(PatternNode.Look(isBehind: isBehind, isNegated: isNegated, body: try body(openedAt: start)))
  }

  private mutating func body(openedAt start: Int) throws(RegularExpressionError) -> PatternNode {
    let node = try disjunction()
    guard skip(")") else { throw malformed("a group that is never closed", at: start) }
    return node
  }

  /// A group's name with its closing bracket; names only matter to backreferences.
  private mutating func groupName() throws(RegularExpressionError) {
    let start = position
    while let next = peek, next != ">" {
      let properties = next.properties
      let isFirst = position == start
      guard next == "$" || next == "_" || (isFirst ? properties.isIDStart : properties.isIDContinue) else { break }
      position += 1
    }
    guard position > start, skip(">") else { throw malformed("a group name must be an identifier in <>", at: start) }
  }

  /// What other engines mean by the characters after `(?`.
  private var foreignSyntax: String {
    switch peek {
    case "P": "(?P...) is not part of ECMA-262; write (?<name>...)"
    case ">": "atomic groups are not part of ECMA-262"
    case "#": "comments are not part of ECMA-262"
    case "i", "m", "s", "x", "a", "u", "L", "-", "^": "inline flags are not supported"
    default: "an unknown kind of group"
    }
  }
}
