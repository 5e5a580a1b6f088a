import DriftModel

/// A gzip stream (RFC 1952) of one member, unpacked whole and compared with the checksum and length at its end.
///
/// The comparison is made here because libarchive leaves it out, and a damaged file may well unpack to valid JSON.
enum GzipStream {
  /// The content of `bytes`, within `budget`.
  static func unpack(
    _ bytes: [UInt8], place: String, budget: inout UnpackingBudget
  ) throws(FileFailure) -> [UInt8] {
    let content = try bytes.withUnsafeBufferPointer { buffer throws(FileFailure) in
      let stream = try ArchiveHandle.open(buffer, as: .gzip, place: place)
      guard try stream.nextEntry() != nil else { return [UInt8]() }
      return try stream.readEntry { count throws(FileFailure) in try budget.spend(count) }
    }
    let trailer = bytes.suffix(8)
    guard number(trailer.prefix(4)) == CRC32.checksum(of: content),
      number(trailer.suffix(4)) == UInt32(truncatingIfNeeded: content.count)
    else {
      throw FileFailure(
        .malformed, "the archive's content does not match its gzip checksum: it is damaged, or more than one stream",
        at: place, next: "fetch or build the archive again")
    }
    return content
  }

  /// The number that four bytes write, the lowest first.
  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
