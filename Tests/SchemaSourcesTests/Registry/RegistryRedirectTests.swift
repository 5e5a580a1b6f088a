import DriftModel
import HostileServer
import JSONModel
@testable import SchemaSources
import Testing

@Suite("Redirects are followed without giving the token away")
struct RegistryRedirectTests {
  static func redirect(to location: String, status: Int = 302) -> HostileServer.Reply {
    .answer(status, headers: ["Location: \(location)"])
  }

  @Test(arguments: [301, 302, 303, 307, 308])
  func theSameOriginKeepsTheToken(status: Int) async throws {
    let script = RegistryScript().with(Self.redirect(to: "/moved", status: status), at: "/index").with(
      RegistryScript().bodies["/index"] ?? "", at: "/moved")
    let (outcome, received) = try await HostileServer.run({ script.reply(to: $0) }) { server in
      (await RegistryBench().read(server.baseURL, authorized: true).outcome, server.received)
    }
    #expect(outcome.status == .ok)
    #expect(received.contains { $0.target == "/moved" })
    #expect(received.allSatisfy { $0.headers["authorization"] == "Bearer " + RegistryBench.token })
  }

  @Test func anotherPortNeverSeesTheToken() async throws {
    let (outcome, strangers) = try await HostileServer.run({ RegistryScript().reply(to: $0) }) { other in
      let script = RegistryScript().with(Self.redirect(to: other.baseURL + "/index"), at: "/index")
      let outcome = try await HostileServer.run({ script.reply(to: $0) }) {
        await RegistryBench().read($0.baseURL, authorized: true).outcome
      }
      return (outcome, other.received)
    }
    #expect(outcome.status == .ok)
    #expect(strangers.map(\.target) == ["/index"])
    #expect(strangers.allSatisfy { $0.headers["authorization"] == nil })
    #expect(strangers.allSatisfy { $0.headers.values.allSatisfy { !$0.contains(RegistryBench.token) } })
  }

  @Test func theTokenDoesNotComeBackOnTheWayHome() throws {
    let home = try #require(HTTPAddress("https://registry.example/index"))
    let away = try #require(HTTPAddress("https://other.example/index"))
    let token = Credential(RegistryBench.token)
    let first = HTTPGet(address: home, token: token, timeout: .seconds(1), maximumBytes: 1)
    let second = try RedirectPolicy(peer: .registry, token: nil).request(
      after: first, answer: Self.answer(to: away.url))
    let third = try RedirectPolicy(peer: .registry, token: nil).request(
      after: second, answer: Self.answer(to: home.url))
    #expect(second.token == nil)
    #expect(third.address == home)
    #expect(third.token == nil)
  }

  @Test(arguments: [
    ("https://registry.example/a", "https://registry.example:443/b", true),
    ("https://registry.example/a", "HTTPS://REGISTRY.example/b", true),
    ("https://registry.example/a", "//registry.example/b", true),
    ("https://registry.example/a", "https://registry.example:8443/b", false),
    ("https://registry.example/a", "https://registry.example.evil/b", false),
    ("https://registry.example/a", "https://sub.registry.example/b", false),
    ("http://registry.example/a", "https://registry.example/b", false),
    ("http://registry.example:8000/a", "b", true),
  ])
  func onlyTheSameOriginSeesTheToken(from: String, to: String, keeps: Bool) throws {
    let address = try #require(HTTPAddress(from))
    let get = HTTPGet(
      address: address, token: Credential(RegistryBench.token), timeout: .seconds(1), maximumBytes: 1)
    let next = try RedirectPolicy(peer: .registry, token: nil).request(after: get, answer: Self.answer(to: to))
    #expect((next.token != nil) == keeps)
  }

  @Test(arguments: [
    "http://registry.example/b", "ftp://registry.example/", "file:///etc/passwd", "https://user:pass@registry.example/",
    "javascript:alert(1)", "https://", "http://[::1", "",
  ])
  func aWayThatIsNotSafeIsNotGone(to: String) throws {
    let address = try #require(HTTPAddress("https://registry.example/a"))
    let get = HTTPGet(address: address, token: nil, timeout: .seconds(1), maximumBytes: 1)
    let answer = to.isEmpty ? HTTPAnswer(status: 302) : Self.answer(to: to)
    #expect(throws: ResourceFailure.self) {
      try RedirectPolicy(peer: .registry, token: nil).request(after: get, answer: answer)
    }
  }

  @Test func aLoopEnds() async throws {
    let script = RegistryScript().with(Self.redirect(to: "/index"), at: "/index")
    let (outcome, asked) = try await HostileServer.run({ script.reply(to: $0) }) { server in
      (await RegistryBench().read(server.baseURL).outcome, server.received.count { $0.target == "/index" })
    }
    #expect(outcome.failures.map(\.reason) == [.malformed])
    #expect(outcome.failures.first?.problem.what == "the registry redirects more than 5 times")
    #expect(asked == 6)
  }

  @Test func aDenialBehindARedirectSaysThatTheTokenStayedBehind() async throws {
    let outcome = try await HostileServer.run({ _ in .answer(401) }) { other in
      let script = RegistryScript().with(Self.redirect(to: other.baseURL + "/index?signature=abc"), at: "/index")
      return try await HostileServer.run({ script.reply(to: $0) }) {
        await RegistryBench().read($0.baseURL, authorized: true).outcome
      }
    }
    let failure = try #require(outcome.failures.first)
    #expect(failure.reason == .denied)
    #expect(failure.problem.next.contains("not sent"))
    #expect(!failure.problem.place.contains("signature"))
  }

  private static func answer(to location: String) -> HTTPAnswer {
    HTTPAnswer(status: 302, headers: ["location": location])
  }
}
