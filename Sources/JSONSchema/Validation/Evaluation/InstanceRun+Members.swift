import JSONModel
import RegularExpressions

extension InstanceRun {
  /// Walks the members of an object once, each to the schemas that its name leads to.
  ///
  /// Names differ, so all required ones are there if as many members as are required have a required name.
  @inline(__always)
  mutating func acceptsMembers(of object: Int, _ plan: UnsafePointer<MemberPlan>, _ tracking: Bool) -> Bool {
    guard tape.count(at: object) >= Int(plan.pointee.requiredCount) else { return false }
    let end = tape[object].length
    let limit = tape.end
    var name = object &+ TapeWord.objectHeader
    var found: Int32 = 0
    var position = 0
    while name < end {
      let value = name &+ 1
      var isCovered = false
      if plan.pointee.hasNames, let entry = entry(forName: name, plan.pointee.names, readableUpTo: limit) {
        found &+= entry.pointee.required
        if entry.pointee.schema >= 0 {
          isCovered = true
          if !accepts(value, entry.pointee.schema) { return false }
        }
      }
      if plan.pointee.patternCount > 0 {
        guard let isMatched = acceptsPatterns(name, plan) else { return false }
        isCovered = isCovered || isMatched
      }
      if !isCovered, plan.pointee.additional >= 0 {
        isCovered = true
        if !accepts(value, plan.pointee.additional) { return false }
      }
      if tracking {
        if isCovered { evaluated.note(position) }
        position &+= 1
      }
      name = tape.indexAfter(value)
    }
    return found == plan.pointee.requiredCount
  }

  @inline(__always)
  private func entry(
    forName name: Int, _ table: TextTable, readableUpTo limit: UnsafePointer<UInt8>
  ) -> UnsafePointer<TextEntry>? {
    let word = tape[name]
    if word.tag == .plainString { return tables.entry(for: tape.content(of: word), in: table, readableUpTo: limit) }
    return Self.entry(forEscapedName: word, on: tape, table, tables)
  }

  @inline(never)
  private static func entry(
    forEscapedName word: TapeWord, on tape: JSONTape, _ table: TextTable, _ tables: UnsafePointer<ProgramTables>
  ) -> UnsafePointer<TextEntry>? {
    tape.withText(of: word) { text in
      guard let start = text.baseAddress else { return nil }
      return tables.entry(for: text, in: table, readableUpTo: start + text.count)
    }
  }

  /// Whether any pattern matches the name, nil where a schema of a matching one rejects the value.
  @inline(never)
  private mutating func acceptsPatterns(_ name: Int, _ plan: UnsafePointer<MemberPlan>) -> Bool? {
    var isMatched = false
    for index in 0..<Int(plan.pointee.patternCount) {
      let link = Int(plan.pointee.patterns) &+ 2 &* index
      let pattern = Int(tables.pointee.links[link])
      guard tape.withText(of: tape[name], { program.patterns[pattern].matches($0) }) else { continue }
      isMatched = true
      if !accepts(name &+ 1, tables.pointee.links[link &+ 1]) { return nil }
    }
    return isMatched
  }
}
