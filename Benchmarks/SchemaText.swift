/// Made-up JSON Schema text of a given size: the same bytes in every run, shaped like what registries hold.
struct SchemaText {
  private var output: [UInt8] = []
  private var state: UInt64

  /// About 5 MB: many definitions, indented.
  static func large() -> [UInt8] { text(bytes: 5_000_000, seed: 7) }
  /// About 4 kB, one everyday schema.
  static func small() -> [UInt8] { text(bytes: 4_000, seed: 11) }

  private static func text(bytes: Int, seed: UInt64) -> [UInt8] {
    var text = SchemaText(state: seed)
    text.append("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"definitions\": {")
    var number = 0
    while text.output.count < bytes {
      text.append(number == 0 ? "\n" : ",\n")
      text.appendDefinition(number)
      number += 1
    }
    text.append("\n  }\n}\n")
    return text.output
  }

  private init(state: UInt64) { self.state = state }

  private mutating func appendDefinition(_ number: Int) {
    append("    \"\(word())\(number)\": {\n      \"type\": \"object\",\n      \"description\": \"\(sentence())\",\n")
    append("      \"additionalProperties\": \(below(2) == 0 ? "false" : "true"),\n      \"properties\": {\n")
    let names = (0...below(9)).map { "\(word())\($0)" }
    for (index, name) in names.enumerated() {
      append("        \"\(name)\": { ")
      appendProperty(definition: number)
      append(index + 1 < names.count ? " },\n" : " }\n")
    }
    let required = names.prefix(2).map { "\"\($0)\"" }.joined(separator: ", ")
    append("      },\n      \"required\": [\(required)]\n    }")
  }

  private mutating func appendProperty(definition: Int) {
    switch below(6) {
    case 0: append("\"type\": \"integer\", \"minimum\": \(below(100)), \"maximum\": \(1000 + below(100_000))")
    case 1:
      append(
        "\"type\": \"number\", \"multipleOf\": 0.\(1 + below(99)), \"default\": \(below(90)).\(below(1000))e\(below(9))"
      )
    case 2:
      append("\"enum\": [\"\(word())\", \"\(word())\", \"\(word())\", null, true], \"title\": \"Ünïcode \(word()) 名前\"")
    case 3: append("\"$ref\": \"#/definitions/\(word())\(below(definition + 1))\"")
    case 4:
      append("\"type\": \"string\", \"pattern\": \"^[a-z]+\\\\d{\(below(9))}$\", \"description\": \"\(sentence())\"")
    default: append("\"type\": [\"string\", \"null\"], \"minLength\": \(below(10)), \"maxLength\": \(10 + below(250))")
    }
  }

  private static let words = [
    "account", "address", "amount", "apiVersion", "container", "created", "currency", "customer", "delivery", "event",
    "id", "invoice", "kind", "label", "metadata", "name", "order", "owner", "payload", "price", "quantity", "region",
    "selector", "spec", "status", "template", "timestamp", "total", "updated", "url", "version", "volume",
  ]

  private mutating func word() -> String { Self.words[below(Self.words.count)] }
  private mutating func sentence() -> String {
    "The " + (0...(3 + below(9))).map { _ in word() }.joined(separator: " ")
      + (below(4) == 0 ? " (\\\"quoted\\\")." : ".")
  }
  private mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

  /// A number under `bound` from a linear congruential generator.
  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
