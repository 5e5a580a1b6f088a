import DriftModel
import HostileServer
import JSONModel
@testable import SchemaSources
import Synchronization
import Testing

@Suite("A token is sent where it belongs and shown nowhere")
struct RegistryTokenTests {
  private func lookup(
    variable: String? = nil, file: String? = nil, environment: [String: String] = [:], files: [String: String] = [:]
  ) throws -> String? {
    let definition = SourceDefinition(
      name: "live", kind: .registry, location: "https://registry.example", tokenEnvironmentVariable: variable,
      tokenFile: file)
    let surroundings = RegistryBench().surroundings(environment: environment, files: files)
    return try TokenLookup(definition: definition, surroundings: surroundings).token()?.authorization
  }

  @Test func itComesFromTheEnvironmentOrAFile() throws {
    #expect(try lookup() == nil)
    #expect(try lookup(variable: "T", environment: ["T": "abc"]) == "Bearer abc")
    #expect(try lookup(file: "/run/t", files: ["/run/t": "abc \n"]) == "Bearer abc")
    #expect(try lookup(variable: "T", file: "/run/t", files: ["/run/t": "xyz"]) == "Bearer xyz")
    #expect(
      try lookup(variable: "T", file: "/run/t", environment: ["T": "abc"], files: ["/run/t": "xyz"]) == "Bearer abc")
  }

  @Test func oneThatIsNamedAndMissingIsADenial() {
    let cases: [(String?, String?, [String: String])] = [
      ("T", nil, [:]), ("T", nil, ["T": ""]), ("T", nil, ["T": " \n"]), ("T", nil, ["T": "a\r\nX-Evil: 1"]),
      (nil, "/absent", [:]),
    ]
    for (variable, file, environment) in cases {
      let failure = #expect(throws: ResourceFailure.self) {
        try lookup(variable: variable, file: file, environment: environment)
      }
      #expect(failure?.reason == .denied)
      #expect(failure?.problem.description.contains("Evil") == false)
    }
  }

  @Test func nothingIsAskedWithoutTheTokenThatIsMissing() async {
    let definition = SourceDefinition(
      name: "live", kind: .registry, location: "https://registry.example", tokenEnvironmentVariable: "ABSENT")
    let asked = Mutex(0)
    let source = RegistrySource(
      definition, surroundings: RegistryBench().surroundings(),
      fetcher: ScriptedFetcher([:], asked: { _ in asked.withLock { $0 += 1 } }))
    let outcome = await source.collect()
    #expect(outcome.failures.map(\.reason) == [.denied])
    #expect(outcome.failures.first?.problem.place == "environment variable ABSENT")
    #expect(asked.withLock { $0 } == 0)
  }

  @Test func itIsInNoDescription() throws {
    let token = try #require(Credential(RegistryBench.token))
    var dumped = ""
    dump(token, to: &dumped)
    let address = try #require(HTTPAddress("https://registry.example"))
    let get = HTTPGet(address: address, token: token, timeout: .seconds(1), maximumBytes: 1)
    var request = ""
    dump(get, to: &request)
    for text in ["\(token)", String(reflecting: token), dumped, "\(get)", request] {
      #expect(!text.contains(RegistryBench.token))
    }
  }

  /// Servers that hand the token back in the places where a message could pick it up.
  static let echoes: [HostileServer.Reply] = [
    .answer(500, RegistryBench.token), .answer(401, RegistryBench.token, headers: ["X-Token: \(RegistryBench.token)"]),
    .answer(200, #"{"tracks":{"\#(RegistryBench.token)":7}}"#),
    .answer(200, #"{"tracks":{"\u0073\#(RegistryBench.token.dropFirst())":7}}"#),
    .answer(200, #"{"a":1,"\#(RegistryBench.token)":1,"\#(RegistryBench.token)":2}"#),
    .answer(302, headers: ["Location: /\(RegistryBench.token)"]),
    .answer(302, headers: ["Location: /%733cret-token-0123456789abcdef"]),
    .answer(302, headers: ["Location: http://x:\(RegistryBench.token)@127.0.0.1/"]),
    .answer(302, headers: ["Location: http://\(RegistryBench.token).invalid/"]),
    .bytes("HTTP/1.1 \(RegistryBench.token)\r\n\r\n"),
  ]

  @Test(arguments: echoes)
  func itIsInNoMessageEvenWhereTheServerRepeatsIt(reply: HostileServer.Reply) async throws {
    for target in ["/health", "/index", "/schemas/v1/telemetry.Probe", "/schemas/v1/telemetry.Probe/versions"] {
      let script = RegistryScript().with(reply, at: target)
      let reading = try await HostileServer.run({ script.reply(to: $0) }) {
        await RegistryBench().read($0.baseURL, authorized: true)
      }
      var text = ""
      dump(reading, to: &text)
      text += reading.outcome.failures.map(\.problem.description).joined()
      #expect(!text.lowercased().contains(RegistryBench.token))
      #expect(!text.lowercased().contains("%733cret-token"))
      #expect(!reading.outcome.failures.isEmpty || !reading.outcome.remarks.isEmpty)
    }
  }

  static let repetitions = [
    #"{"description":"\#(RegistryBench.token)"}"#, #"{"description":"\u0073\#(RegistryBench.token.dropFirst())"}"#,
    #"{"properties":{"\u0073\#(RegistryBench.token.dropFirst())":true}}"#,
    #"{"enum":[["x \#(RegistryBench.token) y"]]}"#,
  ]

  @Test func aShortTokenIsLookedForWhereItStandsAlone() throws {
    let token = try #require(Credential("t0k3n"))
    for (text, occurs) in [
      (#"["t0k3n"]"#, true), (#"{"a":"\u0074\u0030k3n"}"#, true), (#"{"t0k3n":1}"#, true),
      (#"["Bearer t0k3n!"]"#, true),
      (#"["at0k3n"]"#, false), (#"["T0K3N"]"#, false), ("7", false),
    ] {
      #expect(token.occurs(in: try JSONDocument(parsing: text).root) == occurs, "\(text)")
    }
  }

  @Test(arguments: repetitions)
  func aSchemaThatRepeatsItIsNotTaken(content: String) async throws {
    let script = RegistryScript().with(
      RegistryScript.envelope("telemetry.Probe", content: content), at: "/schemas/v1/telemetry.Probe")
    let outcome = try await HostileServer.run({ script.reply(to: $0) }) {
      await RegistryBench().read($0.baseURL, authorized: true).outcome
    }
    #expect(outcome.fetched.isEmpty)
    #expect(outcome.failures.first?.problem.what == "the answer of the registry repeats the token that was sent to it")
  }

  @Test(arguments: [
    "https://user:hunter2@registry.example", "https://hunter2@registry.example", "ftp://registry.example", "", "/index",
    "https://", "https://registry.example?key=hunter2", "https://registry.example:99999",
  ])
  func anAddressThatIsNotPlainIsRefusedAndNotRepeated(location: String) async {
    let outcome = await RegistryBench().read(location, fetcher: ScriptedFetcher([:])).outcome
    #expect(outcome.status == .failed)
    #expect(outcome.failures.map(\.reason) == [.malformed])
    #expect(outcome.failures.first?.problem.description.contains("hunter2") == false)
  }

  @Test(arguments: [
    ("http://registry.example", true), ("https://registry.example", false), ("http://127.0.0.1:1", false),
    ("http://localhost", false), ("http://[::1]:1", false), ("http://127.evil.example", true),
  ])
  func plainHTTPToAnotherMachineIsWarnedOf(location: String, warns: Bool) async {
    let outcome = await RegistryBench().read(location, authorized: true, fetcher: ScriptedFetcher([:])).outcome
    #expect(outcome.remarks.contains { $0.what.contains("plain http") } == warns)
  }
}
