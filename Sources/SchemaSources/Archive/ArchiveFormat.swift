/// The kinds of archive that are read, told apart by their first bytes and not by their names.
enum ArchiveFormat {
  case zip
  case tar
  /// A tar archive in one gzip stream (RFC 1952).
  case gzippedTar

  /// The format of `bytes`; whatever is neither zip nor gzip has to prove itself a tar.
  init(of bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B]) {
      self = .zip
    } else if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzippedTar
    } else {
      self = .tar
    }
  }

  /// Whether a file of this name is an archive itself.
  static func isArchiveName(_ name: String) -> Bool {
    [".zip", ".tar", ".tgz", ".tar.gz", ".gz", ".bz2", ".xz", ".zst", ".7z", ".whl", ".jar"]
      .contains { name.lowercased().hasSuffix($0) }
  }
}
