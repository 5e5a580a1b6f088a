import DriftModel
import JSONModel
import Reports
import Testing

/// What is stored as JSON text comes back as it was.
@Suite struct RoundTripTests {
  @Test(arguments: SampleReport.all) func reportsComeBack(sample: SampleReport) throws {
    let report = try sample.make()
    let text = JSONFormat().render(report)
    let back = try DriftReport(json: try Part.json(text))
    #expect(back == report)
    #expect(JSONFormat().render(back) == text)
  }

  @Test(arguments: ["1.0", "0.10", "12345678901234567890.000000000000000000001", "1E400", "-0", "null", "{}", "[ ]"])
  func valuesKeepTheirExactText(value: String) throws {
    let subject = SubjectName(source: "s", track: "v1", schema: "a")
    let change = ChangeEntry(
      subject: subject, kind: .structural, from: nil, to: nil,
      verdict: VerdictEntry(everywhere: AnswerEntry(.breaking, witness: try Part.json(value))),
      findings: [
        try Part.finding(
          "otherwise-changed", .risky, .both, subject: subject, at: "", old: value, new: nil, breaks: [], message: "m")
      ])
    let stored = change.json.text(pretty: false)
    let back = try ChangeEntry(json: try Part.json(stored))
    #expect(back.json.text(pretty: false) == stored)
    #expect(stored.contains(#""old":"# + value.replacing(" ", with: "") + ","))
    #expect(back.findings.first?.new == nil)
    #expect(back.verdict?.strict.backward.witness != nil)
  }

  @Test func noValueIsNotNull() throws {
    let none = AnswerEntry(.compatible)
    let null = AnswerEntry(.compatible, witness: try Part.json("null"))
    #expect(try AnswerEntry(json: try Part.json(none.json.text(pretty: false))) == none)
    #expect(try AnswerEntry(json: try Part.json(null.json.text(pretty: false))) == null)
    #expect(none != null)
  }

  @Test func anEarlierVersionsPartsAreRead() throws {
    let trigger = try TriggerEntry(json: try Part.json(#"{"id":"x","state":"quiet","later":{"added":1}}"#))
    #expect(trigger == TriggerEntry(id: "x", state: .quiet, since: nil))
  }

  @Test(arguments: [
    (#"[]"#, "the trigger is of type array, not object"),
    (#"{"state":"quiet"}"#, #"the trigger has no member "id""#),
    (#"{"id":7,"state":"quiet"}"#, #"the member "id" of the trigger is not a string"#),
    (#"{"id":"x","state":"loud"}"#, #"the member "state" of the trigger is not a word that this version knows"#),
    (#"{"id":"x","state":"quiet","since":"yesterday"}"#, #"the member "since" of the trigger is not a time such as"#),
    (#"{"id":"x","state":"quiet","evidence":{}}"#, #"the member "evidence" of the trigger is not a list"#),
  ]) func brokenPartsSayWhatIsWrong(text: String, what: String) throws {
    let json = try Part.json(text)
    let problem = #expect(throws: Problem.self) { try TriggerEntry(json: json) }
    #expect(problem?.what.hasPrefix(what) == true, "\(problem?.what ?? "no problem")")
    #expect(problem?.place.hasPrefix("the report's JSON, line 1, column ") == true)
  }

  @Test func theSummaryIsCountedAgain() throws {
    let summary = try SampleReport.breakingNight().summary
    #expect(try Summary(json: try Part.json(summary.json.text(pretty: false))) == summary)
    #expect(summary.breaking == 2, "the suppressed one does not count")
    #expect(summary.structural == 3)
    #expect(summary.undetermined == 3)
    #expect(SampleReport.failedSource().summary.notRead == 39)
  }
}
