import CArchive
import Foundation

/// What an archive says about one entry before the entry's bytes are unpacked.
struct ArchiveEntry {
  enum Kind {
    case file, folder
    /// A link, a device, a pipe or a socket: none of them belongs into an archive of schemas.
    case other(String)
  }

  /// The name as the archive writes it, or `nil` where it is not UTF-8.
  let name: String?
  let kind: Kind
  let isEncrypted: Bool
  /// The size that the archive states before unpacking, if it does.
  let statedSize: Int?

  /// The entry behind libarchive's pointer, which is only valid until the next one is read.
  init(_ entry: OpaquePointer) {
    name = archive_entry_pathname(entry).flatMap { String(validatingCString: $0) }
    isEncrypted = archive_entry_is_encrypted(entry) != 0
    statedSize = archive_entry_size_is_set(entry) != 0 ? Int(clamping: archive_entry_size(entry)) : nil
    if archive_entry_hardlink(entry) != nil {
      kind = .other("hard link")
    } else {
      kind =
        switch archive_entry_filetype(entry) & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .other("symbolic link")
        case S_IFCHR, S_IFBLK: .other("device")
        case S_IFIFO: .other("pipe")
        default: .other("special file")
        }
    }
  }
}
