import DriftModel

extension DriftReport {
  /// What is asked of the reader where releases or artifacts came again under their names.
  func rewrittenEditionWords(quote: (String) -> String) -> [String] {
    let rewritten = editions.filter(\.isRewritten)
    guard !rewritten.isEmpty else { return [] }
    let shown = 3
    let names = rewritten.prefix(shown).map { quote("\($0.source)@\($0.title)") }
    let rest = rewritten.count - shown
    return [
      "ask the publisher why the past was rewritten; \(Counted.of(rewritten.count, "edition")) "
        + "\(rewritten.count == 1 ? "is" : "are") not what was read under the same name: "
        + "\(Counted.list(rest > 0 ? names + ["\(Counted.number(rest)) more"] : names))."
    ]
  }

  /// The editions of the night counted by their status, zeros left out.
  var editionCounts: String {
    EditionEntry.Status.allCases.compactMap { status in
      let count = editions.count { $0.status == status }
      return count == 0 ? nil : "\(Counted.number(count)) \(status.rawValue)"
    }.joined(separator: ", ")
  }
}
