import DriftModel
import Foundation
import Migrations
import Testing

@Suite("Migrations")
struct MigrationTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Migrations")

  @Test("a landed file has the digest that CHECKSUMS keeps, and is embedded as it is")
  func landedFilesAreUnchanged() throws {
    let lines = try String(contentsOf: Self.folder.appendingPathComponent("CHECKSUMS"), encoding: .utf8)
      .split(separator: "\n")
    let actual = Migration.all.map { migration in
      let number = String(repeating: "0", count: 4 - String(migration.number).count) + String(migration.number)
      return "\(SHA256Digest(of: migration.sql))  \(number)-\(migration.name).sql"
    }
    #expect(lines.map(String.init) == actual)
    for line in lines {
      let file = try Data(contentsOf: Self.folder.appendingPathComponent(String(line.dropFirst(66))))
      #expect(SHA256Digest(of: file).description == line.prefix(64))
    }
  }

  @Test("numbers follow one another from 1")
  func numbersAreContiguous() {
    #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
  }
}
