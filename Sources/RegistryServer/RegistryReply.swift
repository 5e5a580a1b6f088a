import JSONModel

/// A reply before it goes to the transport: a status and a JSON body.
struct RegistryReply: Sendable {
  let status: Int
  let body: JSONOutput

  static func ok(_ body: JSONOutput) -> RegistryReply { RegistryReply(status: 200, body: body) }

  /// A refusal with its reason, in the shape that the service's framework gives refusals.
  static func refusal(_ status: Int, _ detail: String) -> RegistryReply {
    RegistryReply(status: status, body: ["detail": .string(detail)])
  }
}
