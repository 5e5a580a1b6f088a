import HostileServer
import JSONModel
import Reports
import Testing

@testable import DriftPipeline

@Suite("The sign of life")
struct HeartbeatTests {
  @Test("says after every recorded run whether the night did its work")
  func everyRun() async throws {
    try await HostileServer.run({ _ in .answer() }) { server in
      let fixture = try NotifierFixture(heartbeat: server.baseURL + "/ping/1?k=v")
      #expect(try await fixture.night(live: "true").run.exitStatus == 0)
      #expect(try await fixture.night(live: "false").run.exitStatus == 1)
      #expect(try await fixture.night(live: nil).run.exitStatus == 2)
      #expect(server.received.map(\.target) == ["/ping/1?k=v", "/ping/1?k=v", "/ping/1/fail?k=v"])
      #expect(server.received.allSatisfy { $0.method == "GET" })
    }
  }

  @Test("that nobody hears is a problem of the night, and changes nothing else")
  func unheard() async throws {
    let fixture = try NotifierFixture(heartbeat: "http://127.0.0.1:1/hidden-path")
    let report = try await fixture.night(live: "true")
    #expect(report.run.exitStatus == 0)
    #expect(report.problems.count == 1)
    #expect(report.problems.allSatisfy { $0.what.contains("heartbeat") && !$0.description.contains("hidden-path") })
  }
}
