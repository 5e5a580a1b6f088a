import DriftConfiguration
import DriftModel
import Foundation
import Testing
import Triggers

@testable import DriftPipeline
@testable import SchemaSources

/// The look at the package index that this machine's pip uses, where there is one that answers: what triggers make of
/// what is really published.
@Suite("Against the package index of this machine")
struct LiveIndexTests {
  @Test(
    "the SDK and the pipeline come to a state that is known, with evidence that anyone can check",
    .enabled("passed over: no package index is configured on this machine, or it does not answer") {
      await indexAnswers()
    })
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
      #expect([.fired, .forming, .quiet].contains(assessment.state), "\(id): \(assessment.evidence)")
      #expect(!assessment.evidence.isEmpty, "\(id)")
      if assessment.state != .quiet { #expect(assessment.evidence.contains { $0.digest != nil }, "\(id)") }
    }
  }

  /// Whether an index answers at its base address, which is asked past everything that is under test.
  private static func indexAnswers() async -> Bool {
    guard let index = try? PackageIndexAddress.find(configured: nil, surroundings: .process),
      let address = HTTPAddress(index.base.url + "/")
    else { return false }
    let get = HTTPGet(address: address, token: index.credential, timeout: .seconds(20), maximumBytes: 0)
    return await AsyncHTTPFetcher.withFetcher(limits: HTTPLimits()) { fetcher in
      do throws(HTTPFetchFailure) {
        return (200..<400).contains(try await fetcher.fetch(get).status)
      } catch {
        // A list of packages, of which nothing is read.
        return error == .tooLarge(limit: 0)
      }
    }
  }
}
