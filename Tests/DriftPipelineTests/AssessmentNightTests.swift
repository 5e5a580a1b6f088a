import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel
import Reports
import Testing
import Triggers

@Suite("Triggers, checklist and decision, night after night")
struct AssessmentNightTests {
  @Test("answers lead to states, and the report of a past night tells what it told then")
  func answers() throws {
    let nights = try RecordedNights()
    let first = try nights.night(1)
    #expect(first.trigger("client-sdk-published")?.state == .unknown)
    let second = try nights.night(2, answers: [RecordedNights.sdk(2)])
    #expect(second.trigger("client-sdk-published")?.state == .fired)
    #expect(second.item("sdk-installable")?.state == .pass)
    let third = try nights.night(3, answers: [RecordedNights.sdk(3, isYanked: true)])
    #expect(third.trigger("client-sdk-published")?.state == .regressed)
    #expect(third.trigger("client-sdk-published")?.firstFired == RecordedNights.moment(2))
    for report in [first, second, third] {
      #expect(try ReportAssembler.report(ofRun: Int64(report.run.id), in: nights.history) == report)
      #expect(report.triggers.map(\.id) == TriggerCatalog.all.map(\.id))
      #expect(report.checklist.map(\.id) == ChecklistCatalog.all.map(\.id))
    }
  }

  @Test("a deferral without a review's date holds four weeks from its own night, and costs no row a night")
  func deferral() throws {
    let nights = try RecordedNights()
    for number in 1...3 {
      let until = try nights.night(number).decision?.until
      #expect(until?.day == RecordedNights.moment(number + 28).day)
    }
    #expect(
      try nights.history.read { try $0.assessments(asOf: 3) } == nights.history.read { try $0.assessments(asOf: 2) })
  }

  @Test("looking again and seeing the same costs no row, and every report tells when its run looked")
  func repeatedLooks() throws {
    let nights = try RecordedNights(reviewDate: RecordedNights.moment(90))
    let reports = try (1...4).map { try nights.night($0, answers: [RecordedNights.sdk($0)]) }
    let rows = try nights.history.read { reader in try [2, 4].map { try reader.assessments(asOf: $0) } }
    let looked = rows.map { $0.filter { $0.name.hasPrefix("sdk-") || $0.name == "client-sdk-published" } }
    #expect(looked[0].count == 5 && looked[0] == looked[1])
    for (index, report) in reports.enumerated() {
      let moment = RecordedNights.moment(index + 1)
      #expect(report.item("sdk-installable")?.lastChecked == moment)
      #expect(report.item("sdk-installable")?.evidence.map(\.at) == [moment])
      #expect(report.trigger("client-sdk-published")?.evidence.first?.at == moment)
      #expect(try ReportAssembler.report(ofRun: Int64(report.run.id), in: nights.history) == report)
    }
  }

  @Test("now is the newest run with what was stated and imported since")
  func standing() throws {
    let nights = try RecordedNights()
    #expect(
      try StandingAssessment.assess(asOf: RecordedNights.moment(1), under: nights.configuration, in: nights.history)
        == nil)
    try nights.night(1)
    let noon = RecordedNights.moment(1, hour: 10)
    try nights.history.attest(
      Attestation(
        item: "team-trained", kind: .waived, by: "team", note: "later", statedAt: noon,
        expiresAt: RecordedNights.moment(5)))
    func state(at moment: Timestamp) throws -> ChecklistEntry.State? {
      try StandingAssessment.assess(asOf: moment, under: nights.configuration, in: nights.history)?
        .checklist.first { $0.id == "team-trained" }?.state
    }
    #expect(try state(at: RecordedNights.moment(1, hour: 9)) == .unknown)
    #expect(try state(at: noon) == .waived)
    #expect(try state(at: RecordedNights.moment(6)) == .unknown)
    // A clock that fell behind the newest run's.
    #expect(try state(at: RecordedNights.moment(0)) == .unknown)
    #expect(try nights.night(2).item("team-trained")?.waiver?.owner == "team")
    #expect(try ReportAssembler.report(ofRun: 1, in: nights.history)?.item("team-trained")?.state == .unknown)
  }
}
