import DriftModel

extension DriftReport {
  /// What deserves a look between sources: copies that differ, one version with two meanings, a publish that stopped half
  /// way. That a version is not published yet is an ordinary state, and told further below.
  func looksBetweenSources(quote: (String) -> String) -> [String] {
    var texts: [String] = []
    for pair in CrossSourcePair.all(in: crossSource) where pair.different > 0 {
      texts.append(
        "\(Counted.number(pair.different)) of \(Counted.of(pair.entries.count, "schema")) in \(quote(pair.source)) "
          + "\(pair.different == 1 ? "is" : "are") not as in \(quote(pair.reference)).")
    }
    for pair in ClaimPair.all(of: .otherStructure, in: claims) {
      texts.append(
        "\(Counted.of(pair.entries.count, "schema")) in \(quote(pair.source.label)) "
          + "\(pair.entries.count == 1 ? "claims its version" : "claim their versions") with another meaning than "
          + "\(quote(pair.reference.label)): \(pair.names(shown: 3, quote: quote)).")
    }
    texts += publications.filter { $0.status == .halfDone }.map { PublicationWords.sentence($0, quote: quote) }
    return texts
  }
}
