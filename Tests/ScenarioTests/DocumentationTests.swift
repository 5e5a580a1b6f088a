import Foundation
import Testing

@Suite("What the documentation says of the code")
struct DocumentationTests {
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.package.appendingPathComponent(path), encoding: .utf8)
  }

  @Test("the picture of the architecture lists the targets of the manifest")
  func targets() throws {
    let manifest = try text("Package.swift")
    let declared = manifest.matches(of: /(?:library\(\s*|name: |systemLibrary\(name: )"([A-Za-z-]+)"/).map {
      String($0.output.1)
    }
    let names = Set(declared).subtracting(["schema-drift"]).union(["schema-drift"]).filter { !$0.hasSuffix("Tests") }
    let packages: Set = [
      "ArgumentParser", "AsyncHTTPClient", "BigInt", "Crypto", "GRDB", "Hummingbird", "Logging", "Mustache", "NIOCore",
      "NIOHTTP1", "NIOPosix", "ServiceLifecycle", "UnixSignals", "Yams",
    ]
    let listed = try text("docs/ARCHITECTURE.md").matches(of: /\n\| [0-9-] \| `([A-Za-z-]+)`/).map {
      String($0.output.1)
    }
    #expect(Set(listed) == names.subtracting(packages))
    #expect(listed.count == Set(listed).count)
  }

  @Test("every command of the program stands in the README's table")
  func commands() throws {
    let readme = try text("README.md")
    let commands = try text("docs/CLI.md").matches(of: /## `schema-drift ([a-z]+)`/).map { String($0.output.1) }
    #expect(commands.count >= 15)
    for command in commands { #expect(readme.contains("`\(command)"), "README.md does not name \(command)") }
  }

  @Test("the README's links lead somewhere")
  func links() throws {
    for page in ["README.md", "CONTRIBUTING.md", "docs/ARCHITECTURE.md", "docs/RUNNING.md"] {
      let folder = Self.package.appendingPathComponent(page).deletingLastPathComponent()
      for link in try text(page).matches(of: /\]\(([^)#:]+)\)/) {
        let target = folder.appendingPathComponent(String(link.output.1)).standardizedFileURL.path
        #expect(FileManager.default.fileExists(atPath: target), "\(page) links to \(link.output.1)")
      }
    }
  }
}
