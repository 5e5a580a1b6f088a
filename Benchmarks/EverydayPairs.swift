/// Made-up pairs of schemas as an export of data classes gives them, with one or two edits between old and new: the same
/// text in every run, a JSON object a line.
struct EverydayPairs {
  private var random: SeededNumbers

  /// `count` lines of `{"id", "old", "new"}`.
  static func lines(_ count: Int) -> [String] {
    (0..<count).map { number in
      let old = EverydayPairs(random: SeededNumbers(seed: UInt64(number))).schema(edits: [])
      var chooser = SeededNumbers(seed: UInt64(number) &+ 1 << 32)
      let edits = Set((0...chooser.below(2)).map { _ in chooser.below(12) })
      let new = EverydayPairs(random: SeededNumbers(seed: UInt64(number))).schema(edits: edits)
      return #"{"id":\#(number),"old":\#(old),"new":\#(new)}"#
    }
  }

  private init(random: SeededNumbers) { self.random = random }

  /// A schema whose properties are numbered through; those in `edits` come out differently.
  private consuming func schema(edits: Set<Int>) -> String {
    var place = 0
    let item = object(edits: edits, from: &place, refersTo: nil)
    let root = object(edits: edits, from: &place, refersTo: "#/$defs/Item")
    return #"{"$defs":{"Item":\#(item)},\#(root.dropFirst())"#
  }

  private mutating func object(edits: Set<Int>, from place: inout Int, refersTo definition: String?) -> String {
    var properties: [String] = []
    var required: [String] = []
    for index in 0..<(4 + random.below(6)) {
      let isEdited = edits.contains(place)
      place += 1
      let name = "field\(index)"
      let kind = random.below(definition == nil ? 5 : 7)
      properties.append(#""\#(name)":{"title":"Field \#(index)",\#(property(kind, isEdited, definition ?? ""))}"#)
      if (random.below(2) == 0) != (isEdited && kind.isMultiple(of: 2)) { required.append("\"\(name)\"") }
    }
    return
      #"{"type":"object","properties":{\#(properties.joined(separator: ","))},"required":[\#(required.joined(separator: ","))]}"#
  }

  private mutating func property(_ kind: Int, _ isEdited: Bool, _ definition: String) -> String {
    let limit = 10 + random.below(100)
    let limited = isEdited ? limit - 1 : limit
    return switch kind {
    case 0: #""type":"integer","minimum":0,"maximum":\#(limited)"#
    case 1: #""type":"\#(isEdited ? "integer" : "number")""#
    case 2: #""enum":["open","closed"\#(isEdited ? "" : #","void""#),"held"]"#
    case 3: #""type":"string","pattern":"^[a-z]{2}-\\d{\#(limited)}$""#
    case 4: #""anyOf":[{"type":"string","maxLength":\#(limited)},{"type":"null"}],"default":null"#
    case 5: #""type":"array","items":{"$ref":"\#(definition)"},"maxItems":\#(limited)"#
    default: #""$ref":"\#(definition)""#
    }
  }
}

/// Numbers from a linear congruential generator.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 &+ 1 }

  /// A number from 0 to `bound` - 1.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
