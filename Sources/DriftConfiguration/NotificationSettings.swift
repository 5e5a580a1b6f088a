/// Who is told of drift, beside the reports: each receiver is optional, and none of them can fail a run.
public struct NotificationSettings: Sendable, Hashable {
  public let telemetry: TelemetryReceiver?
  /// The webhooks in the order of the file; names are unique.
  public let webhooks: [WebhookReceiver]
  public let heartbeat: SecretPlace?

  /// - Parameter heartbeat: the place of the address that is asked for after every recorded run.
  public init(
    telemetry: TelemetryReceiver? = nil, webhooks: [WebhookReceiver] = [], heartbeat: SecretPlace? = nil
  ) {
    self.telemetry = telemetry
    self.webhooks = webhooks
    self.heartbeat = heartbeat
  }
}

/// A registry that takes reports of copies that differ from it.
public struct TelemetryReceiver: Sendable, Hashable {
  /// The name of the source of kind `registry`, whose address and token are used.
  public let source: String
  /// What this monitor calls itself in the reports.
  public let service: String

  public init(source: String, service: String) {
    self.source = source
    self.service = service
  }
}

/// An address that takes one signed POST a change.
public struct WebhookReceiver: Sendable, Hashable {
  /// The name for messages and for the record of what was sent.
  public let name: String
  /// The place of the address, which may be a secret by itself.
  public let address: SecretPlace
  /// The place of the secret that signs the events.
  public let secret: SecretPlace

  public init(name: String, address: SecretPlace, secret: SecretPlace) {
    self.name = name
    self.address = address
    self.secret = secret
  }
}

/// Where a text comes from that may not stand in the configuration, or may.
public enum SecretPlace: Sendable, Hashable {
  /// The text itself, as the configuration has it.
  case text(String)
  case environmentVariable(String)
  /// The path of a file; white space at the ends of its text is dropped.
  case file(String)
}
