import JSONModel
import JSONSchema

extension PlaceLowering {
  /// The keywords that apply schemas to the value itself.
  mutating func addApplicators() {
    if let keyword = self[.allOf] { literals(in: keyword).forEach { add($0) } }
    if let keyword = self[.anyOf] { add(arena.any(literals(in: keyword))) }
    if let keyword = self[.oneOf] { add(arena.one(literals(in: keyword))) }
    if let inner = onlyLiteral(in: .not) { add(~inner) }
    guard let condition = onlyLiteral(in: .if) else { return }
    if let consequence = onlyLiteral(in: .then) { add(arena.any([~condition, consequence])) }
    if let alternative = onlyLiteral(in: .else) { add(arena.any([condition, alternative])) }
  }
}
