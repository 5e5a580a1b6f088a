import JSONModel

/// What containment says, as plain lines for a terminal; foreign text passes `VisibleText` and is cut.
public enum ProofText {
  /// The longest document that a line shows whole, in characters.
  private static let limit = 500

  /// What is proved, or not, of one finding.
  public static func lines(_ finding: FindingEntry) -> [String] { ProofWords.lines(finding, quote: quoted) }

  /// The answers of a verdict, a line a reading, and why an answer is open; nothing where all is proved compatible.
  public static func lines(_ verdict: VerdictEntry) -> [String] {
    if verdict.proof == .proved, [verdict.declared, verdict.strict].allSatisfy(\.isCompatible) { return [] }
    return ReportMethod.Reading.allCases.flatMap { reading in
      let directions = verdict.under(reading)
      return ["\(reading.rawValue): \(VerdictWords.sentence(directions))"] + reasons(directions)
    }
  }

  private static func reasons(_ directions: DirectionsEntry) -> [String] {
    [directions.backward, directions.forward].compactMap(\.reason).map {
      "  since \(VisibleText.line($0, limit: limit))"
    }
  }

  private static func quoted(_ value: JSONValue) -> String {
    VisibleText.line(JSONOutput.value(value).text(pretty: false), limit: limit)
  }
}
