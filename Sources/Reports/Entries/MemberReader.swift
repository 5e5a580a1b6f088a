import DriftModel
import JSONModel

/// A reader of one JSON object's members that names the member and its line where something is missing or mistyped.
struct MemberReader {
  private let value: JSONValue
  private let owner: String

  /// A reader of `value`, which must be an object; `owner` names the part in messages.
  init(_ value: JSONValue, of owner: String) throws(Problem) {
    self.value = value
    self.owner = owner
    if value.kind != .object { throw problem("the \(owner) is of type \(value.kind.rawValue), not object", at: value) }
  }

  /// The member as it stands, or `nil` where it is absent; JSON `null` is a value.
  func raw(_ name: String) -> JSONValue? { value[name] }

  /// The member, or `nil` where it is absent or JSON `null`.
  private func present(_ name: String) -> JSONValue? { value[name].flatMap { $0.isNull ? nil : $0 } }

  private func optional<Value>(_ name: String, _ type: String, _ read: (JSONValue) -> Value?) throws(Problem) -> Value?
  {
    guard let member = present(name) else { return nil }
    guard let value = read(member) else {
      throw problem("the member \"\(name)\" of the \(owner) is not \(type)", at: member)
    }
    return value
  }

  private func required<Value>(_ name: String, _ type: String, _ read: (JSONValue) -> Value?) throws(Problem) -> Value {
    if let value = try optional(name, type, read) { return value }
    throw problem("the \(owner) has no member \"\(name)\"", at: value)
  }

  func string(_ name: String) throws(Problem) -> String { try required(name, "a string") { $0.string } }

  func optionalString(_ name: String) throws(Problem) -> String? { try optional(name, "a string") { $0.string } }

  func integer(_ name: String) throws(Problem) -> Int { try required(name, "an integer") { $0.number?.integer } }

  func optionalInteger(_ name: String) throws(Problem) -> Int? {
    try optional(name, "an integer") { $0.number?.integer }
  }

  func boolean(_ name: String) throws(Problem) -> Bool { try required(name, "a boolean") { $0.boolean } }

  func moment(_ name: String) throws(Problem) -> Timestamp {
    try required(name, "a time such as 2026-01-31T02:17:00Z") { $0.string.flatMap { Timestamp($0) } }
  }

  func optionalMoment(_ name: String) throws(Problem) -> Timestamp? {
    try optional(name, "a time such as 2026-01-31T02:17:00Z") { $0.string.flatMap { Timestamp($0) } }
  }

  func digest(_ name: String) throws(Problem) -> SHA256Digest {
    try required(name, "64 hexadecimal digits") { $0.string.flatMap { SHA256Digest(hexadecimal: $0) } }
  }

  func optionalDigest(_ name: String) throws(Problem) -> SHA256Digest? {
    try optional(name, "64 hexadecimal digits") { $0.string.flatMap { SHA256Digest(hexadecimal: $0) } }
  }

  func pointer(_ name: String) throws(Problem) -> JSONPointer {
    try required(name, "a JSON Pointer") { $0.string.flatMap { JSONPointer($0) } }
  }

  /// The subject that the members `source`, `track` and `schema` name.
  func subject() throws(Problem) -> SubjectName {
    SubjectName(source: try string("source"), track: try string("track"), schema: try string("schema"))
  }

  func strings(_ name: String) throws(Problem) -> [String] {
    try optional(name, "a list of strings") { Self.list($0) { $0 } } ?? []
  }

  /// The word of a closed list, such as a status.
  func word<Word: RawRepresentable>(_ name: String) throws(Problem) -> Word where Word.RawValue == String {
    try required(name, "a word that this version knows") { $0.string.flatMap { Word(rawValue: $0) } }
  }

  func optionalWord<Word: RawRepresentable>(_ name: String) throws(Problem) -> Word? where Word.RawValue == String {
    try optional(name, "a word that this version knows") { $0.string.flatMap { Word(rawValue: $0) } }
  }

  func words<Word: RawRepresentable>(_ name: String) throws(Problem) -> [Word] where Word.RawValue == String {
    try optional(name, "a list of words that this version knows") { Self.list($0) { Word(rawValue: $0) } } ?? []
  }

  func entry<Entry: ReportEntry>(_ name: String) throws(Problem) -> Entry {
    if let entry: Entry = try optionalEntry(name) { return entry }
    throw problem("the \(owner) has no member \"\(name)\"", at: value)
  }

  func optionalEntry<Entry: ReportEntry>(_ name: String) throws(Problem) -> Entry? {
    guard let member = present(name) else { return nil }
    return try Entry(json: member)
  }

  /// The parts in the list `name`; an absent list is empty, since later versions add lists.
  func entries<Entry: ReportEntry>(_ name: String) throws(Problem) -> [Entry] {
    guard let list = try optional(name, "a list", { $0.array }) else { return [] }
    var entries: [Entry] = []
    for element in list { entries.append(try Entry(json: element)) }
    return entries
  }

  private static func list<Element>(_ value: JSONValue, _ read: (String) -> Element?) -> [Element]? {
    guard let array = value.array else { return nil }
    let elements = array.compactMap { $0.string.flatMap(read) }
    return elements.count == array.count ? elements : nil
  }

  private func problem(_ what: String, at value: JSONValue) -> Problem {
    let position = value.position
    return Problem(
      what: what, place: "the report's JSON, line \(position.line), column \(position.column)",
      next: "read a report that this program wrote, or restore the database from a backup")
  }
}
