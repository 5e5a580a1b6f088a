import DriftModel

extension TriggerInput {
  /// The newest statement about an item or trigger, whether it still holds or not.
  func statement(about item: String) -> Attestation? { attestations.last { $0.item == item } }

  /// The newest statement about an item or trigger, where it has not run out.
  func attestation(of item: String) -> Attestation? {
    statement(about: item).flatMap { statement in
      statement.expiresAt.map { $0 < now } ?? false ? nil : statement
    }
  }
}

extension Attestation {
  /// The statement as evidence: who, what, until when.
  var evidence: Evidence {
    let end = expiresAt.map { ", until \($0.day)" } ?? ""
    return Evidence(text: "attested \(kind.rawValue) by \(by): \(note)\(end)", at: statedAt, source: "attestation")
  }
}
