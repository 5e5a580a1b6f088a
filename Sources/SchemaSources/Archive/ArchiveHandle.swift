import CArchive
import DriftModel

/// An open archive in memory, freed with the value; it borrows the archive's bytes, which must outlive it.
struct ArchiveHandle: ~Copyable {
  private let archive: OpaquePointer
  private let place: String

  /// The archive in `bytes`, opened as exactly one format, so that nothing is read as what it does not claim to be.
  static func open(
    _ bytes: UnsafeBufferPointer<UInt8>, as stream: Stream, place: String
  ) throws(FileFailure) -> ArchiveHandle {
    guard let archive = archive_read_new() else {
      throw FileFailure(.unreachable, "there is no memory to open the archive", at: place, next: "run again later")
    }
    let handle = ArchiveHandle(archive: archive, place: place)
    let accepted =
      switch stream {
      case .zip: [archive_read_support_format_zip_seekable(archive)]
      case .tar: [archive_read_support_format_tar(archive)]
      case .gzip: [archive_read_support_filter_gzip(archive), archive_read_support_format_raw(archive)]
      }
    guard accepted.allSatisfy({ $0 == ARCHIVE_OK }),
      archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK
    else { throw handle.broken() }
    return handle
  }

  private init(archive: OpaquePointer, place: String) {
    self.archive = archive
    self.place = place
  }

  deinit {
    archive_read_free(archive)
  }

  /// What the bytes are opened as.
  enum Stream {
    case zip
    case tar
    /// A gzip stream, whose content is one entry.
    case gzip
  }

  /// The next entry, or `nil` at the end of the archive.
  func nextEntry() throws(FileFailure) -> ArchiveEntry? {
    var entry: OpaquePointer?
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_OK, ARCHIVE_WARN:
      guard let entry else { throw broken() }
      return ArchiveEntry(entry)
    case ARCHIVE_EOF: return nil
    default: throw broken()
    }
  }

  /// The bytes of the current entry; `count` is told of each chunk before it is kept and may end the reading.
  ///
  /// Reading to the end also compares a zip entry with its checksum.
  func readEntry(counting count: (Int) throws(FileFailure) -> Void) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let length = chunk.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
      if length < 0 { throw broken() }
      if length == 0 { return bytes }
      try count(length)
      bytes += chunk[..<length]
    }
  }

  /// The bytes of the archive that are used up.
  var position: Int { Int(clamping: archive_filter_bytes(archive, -1)) }

  private func broken() -> FileFailure {
    let detail = archive_error_string(archive).map { ": " + String(cString: $0) } ?? ""
    return FileFailure(
      .malformed, "the archive is broken or is neither a zip, a tar.gz nor a tar" + detail, at: place,
      next: "fetch or build the archive again")
  }
}
