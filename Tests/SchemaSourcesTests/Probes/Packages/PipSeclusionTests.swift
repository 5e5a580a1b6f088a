import DriftModel
import Foundation
import HostileServer
import Testing

@testable import SchemaSources

@Suite("pip sees one index and no configuration, and is over in time")
struct PipSeclusionTests {
  /// What the script wrote, which fails the download with it as pip's last words.
  private func words(_ script: String, _ environment: [String: String], index: String? = nil) async throws -> String {
    let told = #"echo "No matching distribution found "# + script + #"" >&2; exit 1"#
    guard case .refused(let words)? = try await FakePip(told, environment: environment, index: index).download() else {
      return ""
    }
    return words
  }

  @Test("of pip's own variables only index and certificate reach it, with proxies and a home of its own")
  func environment() async throws {
    let environment = [
      "PIP_INDEX_URL": "https://index.example/simple/", "PIP_EXTRA_INDEX_URL": "https://other.example",
      "PIP_FIND_LINKS": "/wheels", "PIP_CERT": "/ca.pem", "PIP_CONFIG_FILE": "/nowhere/pip.conf", "HOME": "/home/me",
      "https_proxy": "http://proxy.example", "PYTHONPATH": "/elsewhere", "TOKEN": "secret",
    ]
    let words = try await words("$(env | cut -d= -f1 | sort | tr '\\n' ' ')", environment)
    let shell: Set = ["PWD", "OLDPWD", "SHLVL", "_"]
    let names = words.split(separator: " ").dropFirst(4).map(String.init).filter { !shell.contains($0) }
    #expect(names == ["HOME", "PATH", "PIP_CERT", "PIP_CONFIG_FILE", "PIP_INDEX_URL", "TMPDIR", "https_proxy"])
    let values = try await self.words(
      "$PIP_INDEX_URL $PIP_CONFIG_FILE $PIP_CERT ${HOME#*/schema-drift-pip-}", environment)
    #expect(values.contains(" https://index.example/simple /dev/null /ca.pem ") && values.hasSuffix("/home"))
  }

  @Test("user and password reach it by environment, as the index has them, and are in none of its words")
  func credentials() async throws {
    let environment = ["PIP_INDEX_URL": "https://me:a%40b%2Fc@index.example/simple"]
    let script = #"case "$*" in *index.example*|*a%40b*) exit 3;; esac; "# + FakePip.findsFolder
    let result = try await FakePip(
      script + #"; printf '%s' "$PIP_INDEX_URL" > "$2/sdk.whl""#, environment: environment, index: nil
    ).download()
    let bytes = Array("https://me:a%40b%2Fc@index.example/simple".utf8)
    #expect(result == .file(name: "sdk.whl", digest: SHA256Digest(of: bytes)))
  }

  @Test("without an index nothing is asked")
  func noIndex() async throws {
    #expect(try await FakePip("exit 0", index: nil).download() == nil)
  }

  @Test(
    "a pip that hangs is stopped, whatever its children keep open",
    arguments: ["exec sleep 1000", "sleep 1000 & exit 0", "sleep 1000 & sleep 1000", "trap '' TERM; sleep 1000 & wait"])
  func hangs(_ script: String) async throws {
    let begin = ContinuousClock.now
    #expect(try await FakePip(script, time: 0.3).download() == .failed("it was stopped after 0.3 seconds"))
    #expect(begin.duration(to: .now) < Self.patience)
  }

  @Test("no child of it lives on")
  func children() async throws {
    let child = try await child(of: "sleep 1000 & echo $! > \"$file\"; wait")
    let begin = ContinuousClock.now
    while isAlive(child), begin.duration(to: .now) < Self.patience { try await Task.sleep(for: .milliseconds(20)) }
    #expect(!isAlive(child))
  }

  @Test("a child that left its group lives on, and nobody waits for it")
  func escape() async throws {
    let begin = ContinuousClock.now
    let child = try await child(of: "setsid sleep 1000 & echo $! > \"$file\"; exit 0")
    #expect(begin.duration(to: .now) < Self.patience)
    kill(child, SIGKILL)
  }

  /// Less than any child sleeps, and more than a machine under load takes.
  private static let patience = Duration.seconds(500)

  /// The child whose number a script that hangs writes into `$file`, stopped as soon as it came to that.
  private func child(of script: String) async throws -> Int32 {
    let file = FileManager.default.temporaryDirectory.appending(path: "pip-child-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    var child: Int32?
    for time in [0.5, 4, 30, 120] where child == nil {
      let result = try await FakePip("file='\(file.path)'; \(script)", time: time).download()
      #expect(result == .failed("it was stopped after \(time) seconds"))
      child = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").first.flatMap { Int32($0) }
    }
    return try #require(child)
  }

  /// Whether a process runs; one that is dead and that nobody has waited for does not.
  private func isAlive(_ process: Int32) -> Bool {
    guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
    return state.split(separator: ")").last?.split(separator: " ").first != "Z"
  }

  @Test(
    "the real pip takes a wheel from the one index, past its own configuration",
    .enabled(if: PipDownload.isOnThisMachine, "passed over: no python3 with pip is here"))
  func realPip() async throws {
    let wheel = try ArchiveBuilder.build(
      .zip,
      [
        "sdk/__init__.py": [],
        "sdk-1.0.dist-info/METADATA": Array("Metadata-Version: 2.1\nName: sdk\nVersion: 1.0\n".utf8),
        "sdk-1.0.dist-info/WHEEL": Array("Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n".utf8),
        "sdk-1.0.dist-info/RECORD": [],
      ])
    let name = "sdk-1.0-py3-none-any.whl"
    try await HostileServer.run({ request in
      if request.target == "/files/\(name)" { return .answer(200, wheel) }
      guard request.headers["authorization"] != nil else {
        return .answer(401, "", headers: ["WWW-Authenticate: Basic realm=\"index\""])
      }
      return .answer(200, "<a href='/files/\(name)'>\(name)</a>", headers: ["Content-Type: text/html"])
    }) { server in
      let url = server.baseURL.replacing("http://", with: "http://me:a%40b@") + "/simple"
      let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
      let surroundings = IndexFixture.surroundings([
        "PATH": path, "PIP_INDEX_URL": url, "PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": "/nowhere",
      ])
      let result = await PipDownload(surroundings: surroundings).download("sdk", version: "1.0")
      #expect(result == .file(name: name, digest: SHA256Digest(of: wheel)))
      let sent = "Basic " + Data("me:a@b".utf8).base64EncodedString()
      #expect(server.received.contains { $0.target == "/simple/sdk/" && $0.headers["authorization"] == sent })
    }
  }
}

extension PipDownload {
  fileprivate static let isOnThisMachine: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-I", "-m", "pip", "--version"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()
}
