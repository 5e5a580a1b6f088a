import DriftModel

/// The names in the directory at the end of a zip archive, read before the archive is opened.
///
/// It is here for two checks that libarchive does not make. It reads the whole directory into memory before it gives
/// the first entry, so that a limit on entries would come too late. And it believes the name beside an entry's bytes,
/// which no checksum covers, without comparing it with the directory's.
struct ZipDirectory {
  /// The names, with `/` for `\`, which libarchive writes for archives of some systems.
  private var names: Set<[UInt8]> = []

  /// The directory of the archive in `bytes`; fails where it may list more than `limit` entries. Cost O(n).
  ///
  /// Each of its entries begins with a signature (APPNOTE.TXT 4.3.12), so there are never more entries than
  /// signatures. One that stands in an entry's bytes by chance adds a name, which harms neither check.
  init(of bytes: UnsafeBufferPointer<UInt8>, limit: Int, place: String) throws(FileFailure) {
    var count = 0
    var index = 0
    while index + 46 <= bytes.count {
      if bytes[index] == 0x50, bytes[index + 1] == 0x4B, bytes[index + 2] == 1, bytes[index + 3] == 2 {
        count += 1
        if count > limit { throw UnpackingBudget.tooManyEntries(limit: limit, at: place) }
        let length = Int(bytes[index + 28]) | Int(bytes[index + 29]) << 8
        names.insert(Self.normalized(bytes[(index + 46)...].prefix(length)))
      }
      index += 1
    }
  }

  /// Whether the directory lists `name`. A name outside ASCII is not compared: an extra field may spell it otherwise.
  func lists(_ name: String) -> Bool {
    !name.utf8.allSatisfy { $0 < 0x80 } || names.contains(Self.normalized(name.utf8))
  }

  private static func normalized(_ name: some Sequence<UInt8>) -> [UInt8] {
    name.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
  }
}
