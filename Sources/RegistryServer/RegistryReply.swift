import JSONModel

/// A reply before it goes to the transport: a status and a text with its media type.
struct RegistryReply: Sendable {
  let status: Int
  let contentType: String
  let text: String

  init(status: Int, contentType: String = "application/json", text: String) {
    self.status = status
    self.contentType = contentType
    self.text = text
  }

  static func ok(_ body: JSONOutput) -> RegistryReply { RegistryReply(status: 200, text: body.text(pretty: false)) }

  /// A refusal with its reason, in the shape that the service's framework gives refusals.
  static func refusal(_ status: Int, _ detail: String) -> RegistryReply {
    let body: JSONOutput = ["detail": .string(detail)]
    return RegistryReply(status: status, text: body.text(pretty: false))
  }
}
