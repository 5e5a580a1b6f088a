@testable import SchemaSources

/// A zip archive written field by field (APPNOTE.TXT 4.3), for what no honest writer would write.
struct ZipForger {
  struct Entry {
    var name: [UInt8]
    var content: [UInt8]
    /// General purpose bits; bit 0 says that the entry is encrypted, bit 11 that the name is UTF-8.
    var flags: UInt16 = 0
    /// 0 is stored, 8 is deflated.
    var method: UInt16 = 0
    var checksum: UInt32
    var size: Int

    init(_ name: String, _ content: [UInt8], flags: UInt16 = 0) {
      self.name = Array(name.utf8)
      self.content = content
      self.flags = flags
      checksum = CRC32.checksum(of: content)
      size = content.count
    }

    fileprivate var common: [UInt8] {
      le(flags) + le(method) + le(UInt32(0)) + le(checksum) + le(UInt32(content.count)) + le(UInt32(size))
        + le(UInt16(name.count)) + le(UInt16(0))
    }
  }

  /// The archive of `entries`; with `overlapping` all of them share the bytes of the first.
  static func archive(_ entries: [Entry], overlapping: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = overlapping ? 0 : bytes.count
      if !overlapping || bytes.isEmpty {
        bytes += signature(3, 4) + le(UInt16(20)) + entry.common + entry.name + entry.content
      }
      directory += signature(1, 2) + le(UInt16(20)) + le(UInt16(20)) + entry.common + le(UInt16(0)) + le(UInt16(0))
      directory += le(UInt16(0)) + le(UInt32(0)) + le(UInt32(offset)) + entry.name
    }
    let count = le(UInt16(truncatingIfNeeded: entries.count))
    let end = le(UInt16(0)) + le(UInt16(0)) + count + count + le(UInt32(directory.count)) + le(UInt32(bytes.count))
    return bytes + directory + signature(5, 6) + end + le(UInt16(0))
  }

  private static func signature(_ third: UInt8, _ fourth: UInt8) -> [UInt8] { [0x50, 0x4B, third, fourth] }
}

/// The bytes of `value`, the lowest first.
private func le(_ value: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: value.littleEndian, Array.init) }
