/// The checksum of gzip (RFC 1952, section 8): CRC-32 with the reflected polynomial EDB88320.
enum CRC32 {
  /// The checksum of `bytes`; cost O(n).
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    let table = table
    var checksum = ~UInt32(0)
    for byte in bytes {
      checksum = checksum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: checksum) ^ byte)]
    }
    return ~checksum
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }
}
