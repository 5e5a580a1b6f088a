import HostileServer
import JSONModel

/// The answers of a Confluent-compatible registry, by target; tests spoil one of them at a time.
struct ConfluentScript: Sendable {
  var replies: [String: HostileServer.Reply] = ["/config": .answer(200, level("BACKWARD"))]
  private var subjects: [String] = []

  /// Adds one subject with its newest version, beside the `earlier` ones that the registry lists.
  ///
  /// - Parameter schema: the JSON text of the member `schema`; by default, the document as a JSON string.
  mutating func add(
    _ subject: String, document: String = "true", schema: String? = nil, type: String? = "JSON", version: Int = 1,
    more: String = "", earlier: [Int] = []
  ) {
    subjects.append(subject)
    let numbers = (earlier + [version]).map(String.init).joined(separator: ",")
    replies["/subjects/\(Self.encoded(subject))/versions"] = .answer(200, "[\(numbers)]")
    let type = type.map { ",\"schemaType\":\(Self.quoted($0))" } ?? ""
    let body =
      "{\"subject\":\(Self.quoted(subject)),\"id\":7,\"version\":\(version)\(type),\"schema\":\(schema ?? Self.quoted(document))\(more)}"
    replies["/subjects/\(Self.encoded(subject))/versions/\(version)"] = .answer(200, body)
    replies["/subjects"] = .answer(200, "[\(subjects.map(Self.quoted).joined(separator: ","))]")
  }

  /// Sets the level of one subject or, named `:.context:`, of one context.
  mutating func set(_ level: String, of subject: String) {
    replies["/config/\(Self.encoded(subject))"] = .answer(200, Self.level(level))
  }

  func reply(to request: HostileServer.Received) -> HostileServer.Reply {
    replies[request.target] ?? .answer(404, #"{"error_code":40401,"message":"not found"}"#)
  }

  static func level(_ level: String) -> String { "{\"compatibilityLevel\":\(Self.quoted(level))}" }

  /// The text as a JSON string, with everything escaped that has to be.
  private static func quoted(_ text: String) -> String { JSONOutput.string(text).text(pretty: false) }

  /// A path component in which only letters, digits, `.` and `-` stand for themselves.
  static func encoded(_ component: String) -> String {
    component.utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      let isPlain = character.isASCII && (character.isLetter || character.isNumber || ".-_~".contains(character))
      return isPlain ? String(character) : "%" + String(byte, radix: 16, uppercase: true).leftPadded
    }.joined()
  }
}

extension String {
  fileprivate var leftPadded: String { count == 1 ? "0" + self : self }
}
