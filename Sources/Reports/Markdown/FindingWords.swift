import JSONModel

/// The words for one finding in Markdown.
enum FindingWords {
  /// Where it stands: in the new document, and in the old one where a value stood elsewhere.
  static func place(_ finding: FindingEntry) -> String {
    let place = "at \(pointer(finding.pointer))"
    let moved = finding.old != nil && finding.oldPointer != finding.pointer
    return moved ? "\(place), in the old version at \(pointer(finding.oldPointer))" : place
  }

  /// Fingerprint, effect and mode, for whoever follows it up.
  static func identity(_ finding: FindingEntry) -> String {
    var effect = "effect: \(finding.effect.rawValue)"
    if finding.declaredEffect != finding.effect { effect += " (declared reading: \(finding.declaredEffect.rawValue))" }
    let mode = MarkdownText.code(finding.mode)
    return "Fingerprint \(MarkdownText.code(finding.fingerprint)), \(effect), mode \(mode)"
  }

  /// The whole finding in one line.
  static func line(_ finding: FindingEntry) -> String {
    let suppressed = finding.status == .suppressed ? ", suppressed" : ""
    let message = MarkdownText.plain(finding.message, limit: 400)
    let head = "**\(finding.severity.rawValue)\(suppressed)** \(MarkdownText.code(finding.rule)) \(place(finding))"
    return "\(head): \(message)\(ProofWords.note(finding, quote: ValueText.witness))"
  }

  private static func pointer(_ pointer: JSONPointer) -> String {
    pointer == .root ? "the root" : MarkdownText.code(pointer.description)
  }
}
