import DriftModel

extension SourceEntry {
  /// What is not known since the source could not be read in full, and what stands in for it.
  func unknownWords(quote: (String) -> String) -> String {
    let source = "source \(quote(name)) \(status == .failed ? "could not be read" : "was read only in part")"
    if notRead == 0 { return "\(source); what it would have shown is missing here." }
    let schemas = Counted.of(notRead, "schema")
    guard let lastRead else { return "\(source); nothing was ever known of \(schemas)." }
    return "\(source); \(schemas) \(notRead == 1 ? "keeps its" : "keep their") last known state from \(lastRead.day)."
  }
}
