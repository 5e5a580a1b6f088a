import DriftModel
import Foundation
import Testing

@testable import SchemaSources

@Suite("The download by pip")
struct PipDownloadTests {
  @Test("the file that pip took, with its digest")
  func file() async throws {
    let result = try await FakePip(
      FakePip.findsFolder + #"; printf '%s' "$3" > "$2/sdk-1.0-py3-none-any.whl""#
    ).download()
    #expect(result == .file(name: "sdk-1.0-py3-none-any.whl", digest: SHA256Digest(of: Array("sdk==1.0".utf8))))
  }

  @Test("source distributions are never taken")
  func wheels() async throws {
    let result = try await FakePip(
      #"case "$*" in *"--no-deps --only-binary :all:"*) echo "No matching distribution found, yes" >&2;; esac; exit 1"#
    ).download()
    #expect(result == .refused("No matching distribution found, yes"))
  }

  @Test("what pip says against it is kept, bounded and without a password")
  func refused() async throws {
    let result = try await FakePip(
      #"echo "WARNING: a"; echo "ERROR: No matching distribution found at https://me:hidden@index.example/simple" >&2; exit 1"#
    ).download()
    #expect(result == .refused("ERROR: No matching distribution found at https://index.example/simple"))
  }

  @Test("a success without a file is none")
  func nothing() async throws {
    #expect(try await FakePip("exit 0").download() == .failed("it ended well and left no file"))
  }

  @Test(
    "a pip that fails says why: its last words, bounded and without what opens anything",
    arguments: [
      (
        "WARNING: Retrying\nERROR: HTTP error 404 while getting https://me:hidden@index.example/f/sdk.whl?sig=hidden",
        "ERROR: HTTP error 404 while getting https://index.example/f/sdk.whl"
      ),
      ("ERROR: Wheel 'sdk' located at /f/sdk.whl is invalid.\n\nNotice: a new release of pip", "is invalid."),
      ("ERROR: Could not connect", "ERROR: Could not connect"), ("a\nTraceback", "Traceback"),
      ("", "it failed without a word"),
      (
        "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If\n    sdk==1.0 from https://a.example"
          + ":\n        Expected sha256 aa\n             Got        bb\n",
        "the file has not the digest that the index states: Expected sha256 aa, Got bb"
      ),
    ])
  func failed(_ told: String, _ kept: String) async throws {
    guard case .failed(let words)? = try await FakePip("cat >&2 <<'END'\n\(told)\nEND\nexit 1").download() else {
      Issue.record("pip did not fail")
      return
    }
    #expect(words.hasSuffix(kept) && !words.contains("hidden"))
    let folder = try await FakePip("echo \"ERROR: $HOME/sdk.whl is invalid.\" >&2; exit 1").download()
    #expect(folder == .failed("ERROR: …/home/sdk.whl is invalid."))
    let long = try await FakePip("printf 'ERROR: %03000d' 1 >&2; exit 2").download()
    #expect(long == .failed("ERROR: " + String(repeating: "0", count: 393)))
  }

  @Test("a machine without pip has nothing to say")
  func absent() async throws {
    #expect(try await FakePip("echo '/usr/bin/python3: No module named pip' >&2; exit 1").download() == nil)
    let nowhere = PipDownload(index: "https://index.example/simple", python: URL(filePath: "/nowhere/python3"))
    #expect(await nowhere.download("sdk", version: "1.0") == nil)
  }

  @Test(
    "words that pip could take for something else never reach it",
    arguments: ["-r", "../x", "a b", "", "x @ https://y"])
  func words(_ text: String) async throws {
    #expect(try await FakePip("exit 0").download(package: text) == nil)
    #expect(try await FakePip("exit 0").download(version: text) == nil)
  }
}
