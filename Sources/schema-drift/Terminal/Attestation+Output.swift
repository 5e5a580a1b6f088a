import DriftModel
import JSONModel
import Reports

extension Attestation {
  /// The statement as commands print it.
  var json: JSONOutput {
    [
      "item": .string(item), "kind": .string(kind.rawValue), "by": .string(by), "note": .string(note),
      "stated_at": .string(statedAt.description),
      "expires_at": expiresAt.map { .string($0.description) } ?? .null,
    ]
  }

  /// The statement on one line.
  var line: String {
    let end = expiresAt.map { ", until \($0.day)" } ?? ""
    return "\(kind.rawValue)  \(VisibleText.line(item))  by \(VisibleText.line(by))\(end): \(VisibleText.line(note))"
  }
}
