/// A JSON value that trials build, take apart and print.
indirect enum JSONTree: Hashable, Sendable {
  /// A scalar in its JSON text.
  case scalar(String)
  case array([JSONTree])
  case object([Member])

  struct Member: Hashable, Sendable {
    var name: String
    var value: JSONTree

    init(_ name: String, _ value: JSONTree) {
      self.name = name
      self.value = value
    }
  }

  static let accept = JSONTree.scalar("true")
  static let reject = JSONTree.scalar("false")

  /// A string without characters that JSON escapes, other than the backslash of patterns.
  static func string(_ text: String) -> JSONTree {
    .scalar("\"" + text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\") + "\"")
  }

  static func number(_ value: Int) -> JSONTree { .scalar(String(value)) }
  static func strings(_ texts: [String]) -> JSONTree { .array(texts.map(JSONTree.string)) }

  var text: String {
    switch self {
    case .scalar(let text): text
    case .array(let elements): "[" + elements.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.string($0.name).text):\($0.value.text)" }.joined(separator: ",") + "}"
    }
  }

  /// The members of an object, none for every other value.
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The elements of an array, none for every other value.
  var elements: [JSONTree] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The text of a string, `nil` for every other value.
  var unquoted: String? {
    guard case .scalar(let text) = self, text.hasPrefix("\"") else { return nil }
    return text.dropFirst().dropLast().split(separator: "\\\\", omittingEmptySubsequences: false).joined(
      separator: "\\")
  }

  /// The whole number, `nil` for every other value.
  var integer: Int? {
    if case .scalar(let text) = self { Int(text) } else { nil }
  }

  /// The value of a member, which can be set, or removed by setting `nil`.
  subscript(name: String) -> JSONTree? {
    get { members.first { $0.name == name }?.value }
    set {
      guard case .object(var members) = self else { return }
      let place = members.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(Member(name, value))
      case (nil, nil): break
      }
      self = .object(members)
    }
  }
}

extension JSONTree: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, JSONTree)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
