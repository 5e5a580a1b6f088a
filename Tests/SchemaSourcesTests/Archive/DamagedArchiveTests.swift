import DriftModel
import JSONModel
import Testing

@testable import SchemaSources

/// Archives that broke on their way: a failed source, never half of the schemas.
@Suite struct DamagedArchiveTests {
  private static let files = SchemaExport(["a", "b", "c"]).files

  @Test(arguments: [
    [], Array("hello, this is no archive at all".utf8), [0x50, 0x4B], [0x1F, 0x8B], [0x50, 0x4B, 5, 6],
  ])
  func `what is no archive is a failed source`(bytes: [UInt8]) {
    let reading = readArchive(bytes)
    #expect(reading.failures.map(\.subject) == [nil])
    #expect(reading.failures.map(\.reason) == [.malformed])
    #expect(reading.kind == nil)
  }

  @Test(arguments: ArchiveBuilder.Format.allCases)
  func `an archive cut anywhere gives all schemas or none`(format: ArchiveBuilder.Format) throws {
    let archive = try ArchiveBuilder.build(format, Self.files)
    let whole = readArchive(archive)
    #expect(whole.fetched.count == 3)
    var complete = 0
    for length in 0..<archive.count {
      let reading = readArchive(Array(archive[..<length]))
      if reading.fetched.isEmpty {
        #expect(reading.failures.count == 1)
      } else {
        complete += 1
        #expect(reading.fetched.map(\.bytes) == whole.fetched.map(\.bytes), "cut after \(length) bytes")
      }
    }
    // Only the zeros at the end of a tar may be missing.
    #expect(format == .tar ? complete > 0 : complete == 0)
  }

  @Test(arguments: [ArchiveBuilder.Format.zip, .tarGzip])
  func `a flipped bit never changes what a schema says`(format: ArchiveBuilder.Format) throws {
    let archive = try ArchiveBuilder.build(format, Self.files)
    let honest = Set(Self.files.values)
    var generator = SeededGenerator(seed: 11)
    var refused = 0
    for index in archive.indices {
      var damaged = archive
      damaged[index] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &generator)
      let reading = readArchive(damaged)
      refused += reading.fetched.isEmpty ? 1 : 0
      #expect(reading.fetched.allSatisfy { honest.contains($0.bytes) }, "byte \(index)")
      #expect(reading.fetched.isEmpty || reading.fetched.count == 3, "byte \(index)")
    }
    #expect(refused > archive.count / 2)
  }

  @Test func `noise never crashes the reading`() {
    var generator = SeededGenerator(seed: 23)
    for start in [[], [0x50, 0x4B, 3, 4], [0x1F, 0x8B, 8, 0]] as [[UInt8]] {
      for _ in 0..<300 {
        let noise = (0..<Int.random(in: 1..<2000, using: &generator)).map { _ in
          UInt8.random(in: 0...255, using: &generator)
        }
        #expect(readArchive(start + noise).fetched.isEmpty)
      }
    }
  }
}
