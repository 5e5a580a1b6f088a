import RegularExpressions

/// The formats that can be asserted (2020-12 Validation §7.3); any other name stays an annotation in every dialect.
enum StringFormat: Int, CaseIterable {
  case date, time, dateTime, duration
  case email, idnEmail, hostname, idnHostname
  case ipv4, ipv6
  case uri, uriReference, iri, iriReference, uriTemplate, uuid
  case jsonPointer, relativeJSONPointer, regex

  init?(name: String) {
    guard let format = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = format
  }

  private var name: String {
    switch self {
    case .date: "date"
    case .time: "time"
    case .dateTime: "date-time"
    case .duration: "duration"
    case .email: "email"
    case .idnEmail: "idn-email"
    case .hostname: "hostname"
    case .idnHostname: "idn-hostname"
    case .ipv4: "ipv4"
    case .ipv6: "ipv6"
    case .uri: "uri"
    case .uriReference: "uri-reference"
    case .iri: "iri"
    case .iriReference: "iri-reference"
    case .uriTemplate: "uri-template"
    case .uuid: "uuid"
    case .jsonPointer: "json-pointer"
    case .relativeJSONPointer: "relative-json-pointer"
    case .regex: "regex"
    }
  }

  /// Whether the text, in valid UTF-8, has the format.
  func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var text = FormatScanner(text)
    let isAccepted =
      switch self {
      case .date: text.skipDate()
      case .time: text.skipTime()
      case .dateTime: text.skipDateTime()
      case .duration: text.skipDuration()
      case .email: text.skipMailbox(international: false)
      case .idnEmail: text.skipMailbox(international: true)
      case .hostname: text.skipHostname()
      case .idnHostname: text.skipInternationalHostname()
      case .ipv4: text.skipIPv4()
      case .ipv6: text.skipIPv6()
      case .uri: text.skipURI(ResourceIdentifierSyntax(international: false), mayBeRelative: false)
      case .uriReference: text.skipURI(ResourceIdentifierSyntax(international: false), mayBeRelative: true)
      case .iri: text.skipURI(ResourceIdentifierSyntax(international: true), mayBeRelative: false)
      case .iriReference: text.skipURI(ResourceIdentifierSyntax(international: true), mayBeRelative: true)
      case .uriTemplate: text.skipURITemplate()
      case .uuid: text.skipUUID()
      case .jsonPointer: text.skipJSONPointer()
      case .relativeJSONPointer: text.skipRelativeJSONPointer()
      case .regex: text.skipRegex()
      }
    return isAccepted && text.isAtEnd
  }
}
