import DriftModel
import JSONModel
import Testing

@testable import SchemaSources

/// Archives with an entry that an honest one does not have: refused whole, and by name.
@Suite struct HostileArchiveTests {
  private let honest = ArchiveBuilder.Entry.file("v1/a.json", Array("{}".utf8))

  private func expectRefusal(
    _ archive: [UInt8], _ what: String, at place: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let reading = readArchive(archive)
    #expect(reading.fetched.isEmpty && reading.kind == nil, sourceLocation: sourceLocation)
    #expect(reading.failures.map(\.subject) == [nil], sourceLocation: sourceLocation)
    #expect(reading.failures.map(\.reason) == [.malformed], sourceLocation: sourceLocation)
    #expect(reading.failures.map(\.problem.what) == ["the archive " + what], sourceLocation: sourceLocation)
    #expect(reading.failures.map(\.problem.place) == [place], sourceLocation: sourceLocation)
  }

  @Test(arguments: ArchiveBuilder.Format.allCases)
  func `paths out of the archive are refused`(format: ArchiveBuilder.Format) throws {
    for (name, why) in [
      ("../evil.json", "climbs out of its folder with \"..\""), ("/etc/evil.json", "is absolute"),
      ("v1/../../evil.json", "climbs out of its folder with \"..\""),
    ] {
      let archive = try ArchiveBuilder.build(format, [honest, .file(name, Array("{}".utf8))])
      expectRefusal(archive, "has an entry whose path \(why)", at: "core.zip!/" + name)
    }
  }

  @Test func `a backslash is refused, or is a slash where a zip's system writes it so`() throws {
    let entries = [honest, .file("v1\\..\\evil.json", Array("{}".utf8))]
    expectRefusal(
      try ArchiveBuilder.build(.tar, entries), "has an entry whose path has a backslash",
      at: "core.zip!/v1\\..\\evil.json")
    expectRefusal(
      try ArchiveBuilder.build(.zip, entries), "has an entry whose path climbs out of its folder with \"..\"",
      at: "core.zip!/v1/../evil.json")
  }

  @Test(arguments: ArchiveBuilder.Format.allCases)
  func `an archive inside the archive is refused`(format: ArchiveBuilder.Format) throws {
    let inner = try ArchiveBuilder.build(format, ["b.json": Array("{}".utf8)])
    for name in ["inner.zip", "v1/Inner.TAR.GZ", "v1/deep/inner.tar", "a.json.gz"] {
      expectRefusal(
        try ArchiveBuilder.build(format, [honest, .file(name, inner)]), "has an entry that is an archive itself",
        at: "core.zip!/" + name)
    }
  }

  @Test(arguments: ArchiveBuilder.Format.allCases)
  func `symbolic links are refused`(format: ArchiveBuilder.Format) throws {
    let archive = try ArchiveBuilder.build(format, [honest, .symbolicLink("v1/b.json", to: "/etc/passwd")])
    expectRefusal(archive, "has an entry that is a symbolic link", at: "core.zip!/v1/b.json")
  }

  @Test(arguments: [ArchiveBuilder.Format.tar, .tarGzip])
  func `hard links and devices are refused`(format: ArchiveBuilder.Format) throws {
    expectRefusal(
      try ArchiveBuilder.build(format, [honest, .hardLink("v1/b.json", to: "v1/a.json")]),
      "has an entry that is a hard link", at: "core.zip!/v1/b.json")
    expectRefusal(
      try ArchiveBuilder.build(format, [honest, .device("v1/zero")]), "has an entry that is a device",
      at: "core.zip!/v1/zero")
  }

  @Test(arguments: ArchiveBuilder.Format.allCases)
  func `two entries with one name are refused, however they are written`(format: ArchiveBuilder.Format) throws {
    for other in ["v1/a.json", "./v1//a.json"] {
      let archive = try ArchiveBuilder.build(format, [honest, .file(other, Array("[]".utf8))])
      expectRefusal(archive, "has two entries with the same name", at: "core.zip!/" + other)
    }
  }

  @Test func `an encrypted entry is refused`() {
    let archive = ZipForger.archive([
      ZipForger.Entry("a.json", Array("{}".utf8)), ZipForger.Entry("b.json", Array(repeating: 7, count: 40), flags: 1),
    ])
    expectRefusal(archive, "has an encrypted entry", at: "core.zip!/b.json")
  }

  @Test func `a name that is not UTF-8 is refused`() throws {
    var entry = ZipForger.Entry("b.json", Array("{}".utf8))
    entry.name[0] = 0xFF
    expectRefusal(ZipForger.archive([entry]), "has an entry whose name is not UTF-8", at: "core.zip")
    let tar = try ArchiveBuilder.build(.tar, ["b.json": Array("{}".utf8)])
    expectRefusal(renamed(tar, to: 0xFF), "has an entry whose name is not UTF-8", at: "core.zip")
  }

  @Test func `a name that the zip's directory does not know is refused`() {
    var archive = ZipForger.archive([ZipForger.Entry("v1/a.json", Array("{}".utf8))])
    archive[33] = UInt8(ascii: "b")
    expectRefusal(archive, "has an entry that its directory calls otherwise", at: "core.zip!/v1/b.json")
  }

  @Test func `a forged archive of honest entries is read`() {
    let archive = ZipForger.archive([ZipForger.Entry("v1/a.json", Array("{}".utf8))])
    #expect(readArchive(archive).subjects == ["core/v1/a"])
  }

  /// The tar with another first byte of its first name, and the header's checksum put right.
  private func renamed(_ tar: [UInt8], to byte: UInt8) -> [UInt8] {
    var tar = tar
    tar[0] = byte
    tar.replaceSubrange(148..<156, with: Array(repeating: 0x20, count: 8))
    let sum = String(tar[..<512].reduce(0) { $0 + Int($1) }, radix: 8)
    let digits = Array((String(repeating: "0", count: 6 - sum.count) + sum).utf8)
    tar.replaceSubrange(148..<156, with: digits + [0, 0x20])
    return tar
  }
}
