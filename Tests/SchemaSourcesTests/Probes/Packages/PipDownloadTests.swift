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
    #expect(try await FakePip("exit 0").download() == .refused("it ended well and left no file"))
  }

  @Test("a machine without pip, or without the network, has nothing to say")
  func absent() async throws {
    #expect(try await FakePip("echo '/usr/bin/python3: No module named pip' >&2; exit 1").download() == nil)
    #expect(try await FakePip("echo 'ERROR: Could not connect' >&2; exit 1").download() == nil)
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
