import DriftModel

/// One sentence of a report's opening: what is asked of the reader, or what nobody knows.
struct Decision: Hashable {
  let weight: Weight
  /// The sentence, with foreign names already made safe for the output at hand.
  let text: String

  /// What a sentence asks for; the raw value is the word before it.
  enum Weight: String {
    case decide = "Decide today"
    case look = "Look at"
    case unknown = "Not known"
    case nothing = "Nothing to decide"
    /// The same beside a recommendation that waits for a decision.
    case nothingNew = "Nothing new"
    case baseline = "First reading"
  }
}

extension DriftReport {
  /// The opening of the report, most urgent first; never empty.
  ///
  /// `nothing` speaks of schemas and occurs only where all of them were read and understood: what could not be shown is
  /// never called clean. A trigger that could not look, such as one that nobody configured, is named behind it. `quote`
  /// makes a foreign name safe for the output at hand.
  func decisions(quote: (String) -> String) -> [Decision] {
    let open = decisionsToMake(quote: quote) + looks(quote: quote) + unknowns(quote: quote)
    guard isWeighed else { return open.isEmpty ? [calm] : open }
    let blind = triggers.filter { $0.state == .unknown }.map { trigger in
      Decision(weight: .unknown, text: "the state of the trigger \(quote(trigger.id)).")
    }
    return (open.isEmpty ? [calm] : open) + blind
  }

  /// The opening where every schema was read and none asks for anything.
  private var calm: Decision {
    if isBaseline {
      let read = "\(Counted.of(summary.schemas, "schema")) from \(Counted.of(sources.count, "source"))"
      return Decision(
        weight: .baseline,
        text: "\(read) \(summary.schemas == 1 ? "is" : "are") the baseline that the next run compares with.")
    }
    let isRecommended = decision.map { $0.decision != .keepDeferring } ?? false
    return Decision(
      weight: isRecommended ? .nothingNew : .nothing,
      text: "\(Counted.of(summary.schemas, "schema")) read, \(calmWords).")
  }

  private func decisionsToMake(quote: (String) -> String) -> [Decision] {
    var texts: [String] = []
    if summary.breaking > 0 {
      let broken = changes.filter { $0.open(.breaking) > 0 }
      texts.append(
        "\(Counted.of(summary.breaking, "breaking change")) in \(Counted.of(broken.count, "schema")) "
          + "\(summary.breaking == 1 ? "needs" : "need") an answer before the next release: \(names(broken, quote)).")
    }
    for trigger in triggers where trigger.state == .fired && trigger.since?.day == asOf.day {
      texts.append("the trigger \(quote(trigger.id)) fired: start what was planned for it.")
    }
    if summary.removed > 0 {
      let removed = changes.filter { $0.kind == .removed }
      texts.append("find who still reads \(Counted.of(removed.count, "removed schema")): \(names(removed, quote)).")
    }
    if summary.rewritten > 0 {
      let rewritten = changes.filter { $0.kind == .rewritten }
      texts.append(
        "ask the publisher which bytes count; \(Counted.of(rewritten.count, "schema")) came again with other bytes under "
          + "the same version: \(names(rewritten, quote)).")
    }
    texts += rewrittenEditionWords(quote: quote)
    return texts.map { Decision(weight: .decide, text: $0) }
  }

  private func looks(quote: (String) -> String) -> [Decision] {
    var texts: [String] = []
    if summary.risky > 0 {
      let risky = changes.filter { $0.open(.risky) > 0 }
      texts.append(
        "\(Counted.of(summary.risky, "risky change")) in \(Counted.of(risky.count, "schema")) "
          + "\(summary.risky == 1 ? "needs" : "need") somebody who knows the readers: \(names(risky, quote)).")
    }
    for trigger in triggers where trigger.state == .regressed && trigger.since?.day == asOf.day {
      texts.append("the trigger \(quote(trigger.id)) regressed: what fired it is gone.")
    }
    let unproven = changes.filter { $0.isUnproven && $0.open(.breaking) + $0.open(.risky) == 0 }
    if !unproven.isEmpty {
      texts.append(
        "\(Counted.of(unproven.count, "schema")) changed, proven neither compatible nor breaking: "
          + "\(names(unproven, quote)).")
    }
    texts += looksBetweenSources(quote: quote)
    return texts.map { Decision(weight: .look, text: $0) }
  }

  private func unknowns(quote: (String) -> String) -> [Decision] {
    var texts = sources.filter { $0.status != .ok }.map { $0.unknownWords(quote: quote) }
    let unreadable = changes.filter { $0.kind == .unreadable }
    if !unreadable.isEmpty {
      texts.append("\(Counted.of(unreadable.count, "schema")) could not be understood: \(names(unreadable, quote)).")
    }
    for pair in CrossSourcePair.all(in: crossSource) where pair.unknown > 0 {
      texts.append(
        "\(Counted.of(pair.unknown, "schema")) could not be compared between \(quote(pair.source)) and "
          + "\(quote(pair.reference)).")
    }
    if texts.isEmpty, !run.complete { texts.append("the run is incomplete, see the problems below.") }
    return texts.map { Decision(weight: .unknown, text: $0) }
  }

  /// The first names of the changes, as many as a sentence bears.
  private func names(_ changes: [ChangeEntry], _ quote: (String) -> String) -> String {
    let shown = 3
    let names = changes.prefix(shown).map { quote($0.subject.description) }
    let rest = changes.count - shown
    return Counted.list(rest > 0 ? names + ["\(Counted.number(rest)) more"] : names)
  }

  /// What a quiet night says, which is still what changed.
  private var calmWords: String {
    if changes.isEmpty { return "nothing changed" }
    var parts = ["no structural change"]
    if summary.structural > 0 {
      parts = ["\(Counted.of(summary.structural, "structural change")) without an open finding above compatible"]
    }
    if summary.added > 0 { parts.append("\(Counted.number(summary.added)) added") }
    if summary.metadataOnly > 0 { parts.append("\(Counted.number(summary.metadataOnly)) changed only in metadata") }
    return parts.joined(separator: "; ")
  }
}
