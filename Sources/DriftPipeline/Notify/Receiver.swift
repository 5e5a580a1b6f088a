import DriftConfiguration
import DriftModel

/// Somebody who is sent events.
enum Receiver {
  /// The registry that `source` is takes reports of copies that differ from it.
  case telemetry(TelemetryReceiver, source: SourceDefinition)
  case webhook(WebhookReceiver)

  /// The name in the record of events and in messages; unique in a configuration.
  var name: String {
    switch self {
    case .telemetry(_, let source): "telemetry of \(source.name)"
    case .webhook(let webhook): "webhook \(webhook.name)"
    }
  }
}

extension Configuration {
  /// Everybody who is sent events, the registry first.
  var receivers: [Receiver] {
    let telemetry = notifications.telemetry.flatMap { receiver in
      sources.first { $0.name == receiver.source }.map { Receiver.telemetry(receiver, source: $0) }
    }
    return [telemetry].compactMap { $0 } + notifications.webhooks.map(Receiver.webhook)
  }
}
