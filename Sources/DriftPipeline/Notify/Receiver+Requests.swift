import DriftConfiguration
import DriftHistory
import DriftModel
import JSONModel
import SchemaSources

extension Receiver {
  /// Throws the problem of an address, a token or a secret that cannot be used.
  func check(surroundings: SourceSurroundings) throws(Problem) {
    _ = try requests(for: [NoticeRecord(key: "check", receiver: name, body: "{}")], surroundings: surroundings)
  }

  /// The requests that carry the events; throws the problem of an address, a token or a secret that cannot be used.
  func requests(
    for notices: [NoticeRecord], surroundings: SourceSurroundings
  ) throws(Problem) -> [(notice: NoticeRecord, request: OutgoingRequest)] {
    var requests: [(notice: NoticeRecord, request: OutgoingRequest)] = []
    switch self {
    case .telemetry(_, let source):
      for notice in notices {
        requests.append(
          (notice, try OutgoingRequest(telemetry: Array(notice.body.utf8), to: source, surroundings: surroundings)))
      }
    case .webhook(let webhook):
      let address = try webhook.address.address(from: surroundings)
      guard let secret = WebhookSecret(try webhook.secret.read(from: surroundings)) else {
        throw Problem(
          what: "what follows `whsec_` in the secret is not Base64", place: name,
          next: "copy the secret again from the receiver")
      }
      let now = Timestamp(surroundings.now()).secondsSince1970
      for notice in notices {
        let signature = WebhookSignature(
          id: notice.key, secondsSince1970: now, body: Array(notice.body.utf8), secret: secret)
        requests.append(
          (
            notice,
            OutgoingRequest(
              to: address, method: .post, headers: [("Content-Type", "application/json")] + signature.headers,
              body: signature.body, place: name)
          ))
      }
    }
    return requests
  }
}
