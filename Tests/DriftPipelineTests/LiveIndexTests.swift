import DriftConfiguration
import DriftModel
import Foundation
import SchemaSources
import Testing
import Triggers

@testable import DriftPipeline

/// The look at the package index that this machine's pip uses, where there is one: what triggers make of what is really
/// published.
@Suite("Against the package index of this machine")
struct LiveIndexTests {
  private static let isThere: Bool = {
    do {
      try PackageProbe.checkIndex(configured: nil)
      return true
    } catch {
      return false
    }
  }()

  @Test(
    "the SDK and the pipeline come to a state with evidence that anyone can check",
    .enabled(if: isThere, "passed over: neither PIP_INDEX_URL nor pip's own configuration names a package index"))
  func states() async throws {
    let configuration = try ConfigurationReader(path: "/nowhere/schema-drift.yaml")
      .configuration(from: ConfigurationTemplate.marketData)
    let probes = ProbeCatalog.probes(for: configuration, downloads: false).filter { $0.name.kind == .package }
    let moment = Timestamp(Date())
    let answers = await ProbeRound(probes: probes).answers(askedAt: moment)
    #expect(answers.count == probes.count && !probes.isEmpty)
    let input = TriggerInput(
      now: moment, sources: [], reviewDate: nil, probes: Dictionary(grouping: answers, by: \.probe),
      parameters: TriggerParameters(configuration))
    for id in ["client-sdk-published", "pipeline-integrated"] {
      let trigger = try #require(TriggerCatalog.trigger(withID: id))
      let assessment = trigger.assess(input, after: nil)
      // An index that does not answer leaves it unknown and says why; one that answers gives something to check.
      #expect(!assessment.evidence.isEmpty, "\(id)")
      if assessment.state == .fired || assessment.state == .forming {
        #expect(assessment.evidence.contains { $0.digest != nil }, "\(id)")
      }
    }
  }
}
