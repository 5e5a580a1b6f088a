import DriftModel
import JSONModel

/// The answer to a drift report: accepted where the token is right and the report has its shape. Nothing is kept.
struct TelemetryReply {
  let token: String?
  let request: RegistryRequest

  var reply: RegistryReply {
    guard let token else {
      return .refusal(403, "this registry takes no reports: it was started without a token for them")
    }
    guard let given = request.authorization, Self.matches(given, "Bearer " + token) else {
      return .refusal(401, "Invalid token")
    }
    guard let report = try? JSONDocument(parsing: request.body).root,
      report["event_type"]?.string == "telemetry.schema_drift", let payload = report["payload"],
      ["name", "track", "local_sha256", "registry_sha256", "service"].allSatisfy({ payload[$0]?.string != nil })
    else { return .refusal(422, "the report is not a telemetry.schema_drift event") }
    return .ok(["status": "accepted"])
  }

  /// Equality by digest, whose time tells nothing about where two secrets differ.
  private static func matches(_ given: String, _ expected: String) -> Bool {
    SHA256Digest(of: given.utf8) == SHA256Digest(of: expected.utf8)
  }
}
