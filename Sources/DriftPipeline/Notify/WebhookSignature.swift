import Crypto
import Foundation

/// The signature of one event by the rules of Standard Webhooks 1.0: HMAC-SHA256 over id, time and body.
struct WebhookSignature {
  /// The identity of the event; a receiver that has seen it ignores it.
  let id: String
  let secondsSince1970: Int
  let body: [UInt8]
  let secret: WebhookSecret

  /// The three headers that the rules ask for.
  var headers: [(name: String, value: String)] {
    [("webhook-id", id), ("webhook-timestamp", String(secondsSince1970)), ("webhook-signature", "v1," + code)]
  }

  private var code: String {
    let signed = Array("\(id).\(secondsSince1970).".utf8) + body
    return Data(HMAC<SHA256>.authenticationCode(for: signed, using: secret.key)).base64EncodedString()
  }
}

/// The key that a webhook and its receiver share: `whsec_` and Base64, or any other text for its own bytes.
struct WebhookSecret {
  let key: SymmetricKey

  /// The key that `text` spells, or `nil` where it is empty or no Base64 follows `whsec_`.
  init?(_ text: String) {
    let prefix = "whsec_"
    let bytes = text.hasPrefix(prefix) ? Data(base64Encoded: String(text.dropFirst(prefix.count))) : Data(text.utf8)
    guard let bytes, !bytes.isEmpty else { return nil }
    key = SymmetricKey(data: bytes)
  }
}
