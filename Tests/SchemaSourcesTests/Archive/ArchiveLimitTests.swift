import DriftModel
import JSONModel
import Testing

@testable import SchemaSources

/// Archives that would exhaust memory or time.
@Suite struct ArchiveLimitTests {
  private func problem(_ archive: [UInt8], limits: ArchiveLimits = .standard) -> String {
    let reading = readArchive(archive, limits: limits)
    return reading.fetched.isEmpty && reading.failures.count == 1 ? reading.failures[0].problem.what : "was read"
  }

  /// 42 kB or so of zip that unpack to 43 MB.
  private static func bomb(_ format: ArchiveBuilder.Format) throws -> [UInt8] {
    try ArchiveBuilder.build(format, ["v1/zero.json": [UInt8](repeating: 0x30, count: 43_000_000)])
  }

  @Test(arguments: [ArchiveBuilder.Format.zip, .tarGzip])
  func `a bomb is refused long before it is unpacked`(format: ArchiveBuilder.Format) throws {
    let archive = try Self.bomb(format)
    #expect(archive.count < 60_000)
    let excess = format == .zip ? "has an entry of more than 16777216 bytes" : "unpacks to 200 times its size or more"
    #expect(problem(archive) == "the archive " + excess)
    var limits = ArchiveLimits(maximumEntryBytes: 1 << 30)
    #expect(problem(archive, limits: limits) == "the archive unpacks to 200 times its size or more")
    limits.maximumRatio = 1_000_000
    limits.maximumTotalBytes = 1 << 20
    #expect(problem(archive, limits: limits) == "the archive unpacks to more than 1048576 bytes")
  }

  @Test func `a bomb whose entries share their bytes is refused`() throws {
    let honest = try Self.bomb(.zip)
    let nameLength = Int(honest[26]) + Int(honest[28])
    let data = Array(honest[(30 + nameLength)...].prefix(41_000))
    let entries = (0..<99).map { index in
      var entry = ZipForger.Entry("v1/\(index + 100).json", [])
      entry.content = data
      entry.method = 8
      entry.size = 16_000_000
      return entry
    }
    let archive = ZipForger.archive(entries, overlapping: true)
    #expect(archive.count < 60_000)
    #expect(problem(archive) == "the archive unpacks to 200 times its size or more")
  }

  @Test(arguments: ArchiveBuilder.Format.allCases)
  func `too many entries are refused`(format: ArchiveBuilder.Format) throws {
    let files = Dictionary(uniqueKeysWithValues: (0..<21).map { ("v1/\($0).json", Array("{}".utf8)) })
    let archive = try ArchiveBuilder.build(format, files)
    #expect(problem(archive, limits: ArchiveLimits(maximumEntries: 20)) == "the archive has more than 20 entries")
    #expect(readArchive(archive, limits: ArchiveLimits(maximumEntries: 21)).fetched.count == 21)
  }

  @Test(arguments: [ArchiveBuilder.Format.tar, .tarGzip])
  func `more entries than any export has are refused in a tar`(format: ArchiveBuilder.Format) throws {
    let entries = (0...ArchiveLimits.standard.maximumEntries).map { ArchiveBuilder.Entry.folder("\($0)") }
    #expect(problem(try ArchiveBuilder.build(format, entries)) == "the archive has more than 20000 entries")
  }

  @Test func `a million entries are refused before they are listed`() {
    let record = ZipForger.archive([ZipForger.Entry("a", [])])
    let directory = Array(record[31..<(record.count - 22)])
    var archive = Array(record[..<31])
    archive.reserveCapacity(directory.count * 1_000_000 + 100)
    for _ in 0..<1_000_000 { archive.append(contentsOf: directory) }
    #expect(problem(archive + record.suffix(22)) == "the archive has more than 20000 entries")
  }

  @Test(arguments: ArchiveBuilder.Format.allCases)
  func `an entry that is too large is refused`(format: ArchiveBuilder.Format) throws {
    let archive = try ArchiveBuilder.build(format, ["a.json": Array(repeating: 0x20, count: 101)])
    #expect(
      problem(archive, limits: ArchiveLimits(maximumEntryBytes: 100))
        == "the archive has an entry of more than 100 bytes")
    #expect(readArchive(archive, limits: ArchiveLimits(maximumEntryBytes: 101)).fetched.count == 1)
  }

  @Test func `an entry that is too deep is refused`() throws {
    let archive = try ArchiveBuilder.build(.tar, ["1/2/3/a.json": Array("{}".utf8)])
    #expect(
      problem(archive, limits: ArchiveLimits(maximumDepth: 2))
        == "the archive has an entry that is more than 2 folders deep")
    #expect(readArchive(archive, limits: ArchiveLimits(maximumDepth: 3)).fetched.count == 1)
  }

  @Test func `small files of white space are no bomb`() throws {
    let archive = try ArchiveBuilder.build(.zip, ["a.json": Array(repeating: 0x20, count: 1_000_000)])
    #expect(archive.count * 200 < 1_000_000)
    #expect(readArchive(archive).fetched.count == 1)
  }
}
