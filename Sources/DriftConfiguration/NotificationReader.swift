import DriftModel
import JSONModel
import Yams

/// The reader of the `notify` mapping.
struct NotificationReader {
  let file: String
  let resolve: (String) -> String

  func settings(of root: YAMLMapping, sources: [SourceDefinition]) throws(Problem) -> NotificationSettings {
    guard let notify = try root.mapping("notify", allowed: ConfigurationKeys.notify) else {
      return NotificationSettings()
    }
    return NotificationSettings(
      telemetry: try telemetry(of: notify, sources: sources), webhooks: try webhooks(of: notify),
      heartbeat: try heartbeat(of: notify))
  }

  private func telemetry(of notify: YAMLMapping, sources: [SourceDefinition]) throws(Problem) -> TelemetryReceiver? {
    guard let telemetry = try notify.mapping("telemetry", allowed: ConfigurationKeys.telemetry) else { return nil }
    let source = try telemetry.required("source")
    guard sources.contains(where: { $0.name == source && $0.kind == .registry }) else {
      throw telemetry.problem(
        "`\(source)` is no source of kind registry", at: "source",
        next: "name the source whose registry takes the reports")
    }
    return TelemetryReceiver(source: source, service: try telemetry.text("service") ?? "schema-drift")
  }

  private func webhooks(of notify: YAMLMapping) throws(Problem) -> [WebhookReceiver] {
    var webhooks: [WebhookReceiver] = []
    for node in try notify.list("webhooks") {
      let entry = try YAMLMapping(
        node, file: file, prefix: "notify.webhooks[].", allowed: ConfigurationKeys.webhook)
      let name = try entry.required("name")
      guard !webhooks.contains(where: { $0.name == name }) else {
        throw entry.problem(
          "two webhooks are named `\(name)`", at: "name", next: "give each webhook a name of its own")
      }
      webhooks.append(
        WebhookReceiver(
          name: name, address: try place("url", in: entry), secret: try place("secret", in: entry)))
    }
    return webhooks
  }

  private func heartbeat(of notify: YAMLMapping) throws(Problem) -> SecretPlace? {
    guard let heartbeat = try notify.mapping("heartbeat", allowed: ConfigurationKeys.heartbeat) else { return nil }
    return try place("url", in: heartbeat)
  }

  /// Exactly one of `key`, where the mapping may have it, `key_env` and `key_file`.
  private func place(_ key: String, in entry: YAMLMapping) throws(Problem) -> SecretPlace {
    let places = [
      try entry.text(key).map(SecretPlace.text), try entry.text("\(key)_env").map(SecretPlace.environmentVariable),
      try entry.text("\(key)_file").map { SecretPlace.file(resolve($0)) },
    ].compactMap { $0 }
    guard let place = places.first, places.count == 1 else {
      throw entry.problem(
        places.isEmpty ? "`\(key)` is missing" : "`\(key)` is given twice", at: key,
        next: "give one of `\(key)_env`, the variable that holds it, and `\(key)_file`, the file that holds it")
    }
    return place
  }
}
