import DriftModel
import Foundation
import SchemaSources
import Testing

@Suite("The download by pip")
struct PipDownloadTests {
  /// A stand-in for python3 that does what `script` says with pip's words as `$@`.
  private func download(
    _ script: String, package: String = "sdk", version: String = "1.0", time: TimeInterval = 20
  ) async throws -> PackageDownload? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pip-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let python = folder.appending(path: "python3")
    try "#!/bin/sh\n\(script)\n".write(to: python, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python.path)
    return await PipDownload(index: "https://index.example/simple", python: python, time: time)
      .download(package, version: version)
  }

  private let folderOfWords = #"while [ "$1" != --dest ]; do shift; done"#

  @Test("the file that pip took, with its digest; the index goes to it by environment, not by its words")
  func file() async throws {
    let result = try await download(
      #"case "$*" in *index.example*) exit 3;; esac; "# + folderOfWords
        + #"; printf '%s %s' "$3" "$PIP_INDEX_URL" > "$2/sdk-1.0-py3-none-any.whl""#)
    let bytes = Array("sdk==1.0 https://index.example/simple".utf8)
    #expect(result == .file(name: "sdk-1.0-py3-none-any.whl", digest: SHA256Digest(of: bytes)))
  }

  @Test("source distributions are never taken")
  func wheels() async throws {
    let result = try await download(
      #"case "$*" in *"--no-deps --only-binary :all:"*) echo "No matching distribution found, yes" >&2;; esac; exit 1"#)
    #expect(result == .refused("No matching distribution found, yes"))
  }

  @Test("what pip says against it is kept, bounded and without a password")
  func refused() async throws {
    let result = try await download(
      #"echo "WARNING: a"; echo "ERROR: No matching distribution found at https://me:hidden@index.example/simple" >&2; exit 1"#
    )
    #expect(result == .refused("ERROR: No matching distribution found at https://index.example/simple"))
  }

  @Test("a success without a file is none")
  func nothing() async throws { #expect(try await download("exit 0") == .refused("it ended well and left no file")) }

  @Test("a machine without pip has nothing to say")
  func absent() async throws {
    #expect(try await download("echo '/usr/bin/python3: No module named pip' >&2; exit 1") == nil)
    let nowhere = PipDownload(python: URL(filePath: "/nowhere/python3"))
    #expect(await nowhere.download("sdk", version: "1.0") == nil)
  }

  @Test("a pip that hangs is stopped, and one without the network says nothing of the package")
  func hangs() async throws {
    #expect(try await download("exec sleep 60", time: 0.2) == nil)
    #expect(try await download("echo 'ERROR: Could not connect' >&2; exit 1") == nil)
  }

  @Test(
    "words that pip could take for something else never reach it",
    arguments: ["-r", "../x", "a b", "", "x @ https://y"])
  func words(_ text: String) async throws {
    #expect(try await download("exit 0", package: text) == nil)
    #expect(try await download("exit 0", version: text) == nil)
  }
}
