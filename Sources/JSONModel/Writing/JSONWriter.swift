/// The writer behind ``JSONOutput``: the same value always gives the same bytes.
struct JSONWriter {
  private let pretty: Bool
  private var depth = 0
  private var output: [UInt8] = []

  init(pretty: Bool) {
    self.pretty = pretty
  }

  var text: String { String(decoding: HiddenCharacters.escaped(output), as: UTF8.self) }

  mutating func write(_ value: JSONOutput) {
    switch value {
    case .null: append("null")
    case .boolean(let boolean): append(boolean ? "true" : "false")
    case .integer(let integer): append(String(integer))
    case .string(let string): StringEscaping.append(string.utf8, to: &output)
    case .value(let value): write(value)
    case .array(let elements):
      writeContainer("[", elements, "]") { $0.write($1) }
    case .object(let members):
      writeContainer("{", members, "}") { writer, member in
        StringEscaping.append(member.name.utf8, to: &writer.output)
        writer.append(writer.pretty ? ": " : ":")
        writer.write(member.value)
      }
    }
  }

  private mutating func write(_ value: JSONValue) {
    if let array = value.array {
      writeContainer("[", array, "]") { $0.write($1) }
    } else if let object = value.object {
      writeContainer("{", object.members, "}") { writer, member in
        writer.output.append(contentsOf: member.nameSource)
        writer.append(writer.pretty ? ": " : ":")
        writer.write(member.value)
      }
    } else {
      output.append(contentsOf: value.sourceBytes)
    }
  }

  private mutating func writeContainer<Items: Sequence>(
    _ opening: String, _ items: Items, _ closing: String, writeItem: (inout JSONWriter, Items.Element) -> Void
  ) {
    append(opening)
    depth += 1
    var isEmpty = true
    for item in items {
      if !isEmpty { append(",") }
      isEmpty = false
      breakLine()
      writeItem(&self, item)
    }
    depth -= 1
    if !isEmpty { breakLine() }
    append(closing)
  }

  private mutating func breakLine() {
    guard pretty else { return }
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }
}
