import JSONModel

/// A random value that can be spelled in many ways, all of which must be read as equal.
indirect enum RandomJSON {
  case word(String)
  case number(digits: Int, exponent: Int)
  case string(String)
  case array([RandomJSON])
  case object([(name: String, value: RandomJSON)])

  /// - Parameter alphabet: the characters of strings; a small one makes equal values likely.
  static func value(depth: Int, alphabet: [Unicode.Scalar], using random: inout SeededGenerator) -> RandomJSON {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 4), using: &random) {
    case 0: return .word(["null", "true", "false"].randomElement(using: &random) ?? "null")
    case 1: return .number(digits: .random(in: -20...20, using: &random), exponent: .random(in: -3...3, using: &random))
    case 2, 3: return .string(text(alphabet, using: &random))
    case 4, 5:
      let count = Int.random(in: 0...5, using: &random)
      return .array((0..<count).map { _ in value(depth: depth - 1, alphabet: alphabet, using: &random) })
    default:
      var names: Set<[Unicode.Scalar]> = []
      for _ in 0..<Int.random(in: 0...(depth > 2 ? 30 : 6), using: &random) {
        names.insert(Array(text(alphabet, using: &random).unicodeScalars))
      }
      let ordered = names.sorted { $0.lexicographicallyPrecedes($1) }.shuffled(using: &random)
      return .object(
        ordered.map { name in
          var text = ""
          text.unicodeScalars.append(contentsOf: name)
          return (name: text, value: value(depth: depth - 1, alphabet: alphabet, using: &random))
        })
    }
  }

  static let wideAlphabet: [Unicode.Scalar] =
    Array(
      "ab01 \"\\/\n\t~'\u{0}\u{1F}\u{7F}\u{80}éß€日\u{2028}\u{D7FF}\u{E000}\u{FFFF}😀\u{10FFFF}e\u{301}".unicodeScalars)
  static let narrowAlphabet: [Unicode.Scalar] = ["a", "é"]

  private static func text(_ alphabet: [Unicode.Scalar], using random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...(alphabet.count > 4 ? 14 : 2), using: &random) {
      text.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "x")
    }
    return text
  }
}

extension RandomJSON {
  /// The value as the writer's input; numbers are read from their text, since the writer knows integers alone.
  var output: JSONOutput {
    get throws {
      switch self {
      case .word("null"): .null
      case .word(let word): .boolean(word == "true")
      case .number(let digits, let exponent): .value(try JSONDocument(parsing: "\(digits)e\(exponent)").root)
      case .string(let text): .string(text)
      case .array(let elements): .array(try elements.map { try $0.output })
      case .object(let members): .object(try members.map { (name: $0.name, value: try $0.value.output) })
      }
    }
  }

  /// One of the many texts of the value: members shuffled, random whitespace, escapes and number texts.
  func spelled(using random: inout SeededGenerator) -> String {
    let text: String
    switch self {
    case .word(let word): text = word
    case .number(let digits, let exponent): text = Self.spelled(digits, exponent, using: &random)
    case .string(let string): text = Self.spelled(string, using: &random)
    case .array(let elements):
      text = "[" + elements.map { $0.spelled(using: &random) }.joined(separator: ",") + Self.space(&random) + "]"
    case .object(let members):
      let spelled = members.shuffled(using: &random).map { member in
        Self.space(&random) + Self.spelled(member.name, using: &random) + Self.space(&random) + ":"
          + member.value.spelled(using: &random)
      }
      text = "{" + spelled.joined(separator: ",") + Self.space(&random) + "}"
    }
    return Self.space(&random) + text + Self.space(&random)
  }

  private static func space(_ random: inout SeededGenerator) -> String {
    ["", "", " ", "\n", "\r\n\t", "           "].randomElement(using: &random) ?? ""
  }

  private static func spelled(_ digits: Int, _ exponent: Int, using random: inout SeededGenerator) -> String {
    let shift = Int.random(in: 0...3, using: &random)
    let zeros = String(repeating: "0", count: shift)
    return switch Int.random(in: 0..<4, using: &random) {
    case 0: "\(digits)e\(exponent)"
    case 1: digits == 0 ? "-0.\(zeros)0E+7" : "\(digits)\(zeros)E\(exponent - shift)"
    case 2: "\(digits).\(zeros)0e\(exponent < 0 ? "-00" : "+00")\(exponent.magnitude)"
    default:
      "\(digits < 0 ? "-" : "")0.\(zeros)\(digits.magnitude)e\(exponent + shift + String(digits.magnitude).count)"
    }
  }

  private static func spelled(_ text: String, using random: inout SeededGenerator) -> String {
    var spelled = "\""
    for scalar in text.unicodeScalars {
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if mustEscape || Int.random(in: 0..<4, using: &random) == 0 {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
          spelled += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        spelled.unicodeScalars.append(scalar)
      }
    }
    return spelled + "\""
  }
}
