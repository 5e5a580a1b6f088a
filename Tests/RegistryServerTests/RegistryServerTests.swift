import DriftModel
import Foundation
import JSONModel
import RegistryServer
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("The server listens on loopback, changes while it runs, and stops")
struct RegistryServerTests {
  static func content(_ version: String) throws -> RegistryContent {
    RegistryContent([try PublishedSchema(track: "v1", name: "a", bytes: Array("{}".utf8), coreVersion: version)])
  }

  private static func version(at baseURL: String) async throws -> String? {
    let url = try #require(URL(string: baseURL + "/schemas/v1/a"))
    let (data, response) = try await URLSession.shared.data(from: url)
    #expect((response as? HTTPURLResponse)?.value(forHTTPHeaderField: "content-type") == "application/json")
    return try JSONDocument(parsing: Array(data)).root["core_version"]?.string
  }

  @Test func contentIsReplacedBetweenTwoRequests() async throws {
    try await withRunningRegistry(Self.content("1")) { registry in
      #expect(registry.baseURL.hasPrefix("http://127.0.0.1:"))
      #expect(try await Self.version(at: registry.baseURL) == "1")
      registry.live.content = try Self.content("2")
      #expect(try await Self.version(at: registry.baseURL) == "2")
    }
  }

  @Test func nothingListensAfterwards() async throws {
    let baseURL = try await withRunningRegistry(Self.content("1")) { $0.baseURL }
    await #expect(throws: (any Error).self) { try await Self.version(at: baseURL) }
  }

  @Test func aPortThatIsTakenIsAProblem() async throws {
    try await withRunningRegistry(Self.content("1")) { registry in
      let port = try #require(URL(string: registry.baseURL)?.port)
      let second = RegistryServer(
        content: registry.live, port: port, now: { Timestamp(secondsSince1970: 0) })
      let problem = await #expect(throws: Problem.self) { try await second.run { _ in } }
      #expect(problem?.place == "127.0.0.1:\(port)")
    }
  }

  @Test func anErrorOfTheBodyComesThrough() async throws {
    struct Expected: Error {}
    await #expect(throws: Expected.self) {
      try await withRunningRegistry(Self.content("1")) { _ in throw Expected() }
    }
  }

  @Test func manySmallRequestsAreServedAtOnce() async throws {
    try await withRunningRegistry(Self.content("1")) { registry in
      try await withThrowingTaskGroup(of: String?.self) { group in
        for _ in 0..<40 { group.addTask { try await Self.version(at: registry.baseURL) } }
        for try await version in group { #expect(version == "1") }
      }
    }
  }

  @Test func stoppingWhileConnectionsArriveHarmsNothing() async throws {
    let content = try Self.content("1")
    for _ in 0..<40 {
      try await withRunningRegistry(content) { registry in
        let url = try #require(URL(string: registry.baseURL + "/index"))
        for _ in 0..<10 { URLSession.shared.dataTask(with: url).resume() }
        try await Task.sleep(for: .microseconds(500))
      }
    }
  }
}
