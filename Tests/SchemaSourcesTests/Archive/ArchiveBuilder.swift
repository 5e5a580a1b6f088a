import CArchive
import Foundation

@testable import SchemaSources

/// Archives written by libarchive in memory, honest ones and others.
enum ArchiveBuilder {
  enum Format: String, CaseIterable, Sendable {
    case zip, tar, tarGzip
  }

  enum Entry {
    case file(String, [UInt8])
    case folder(String)
    case symbolicLink(String, to: String)
    case hardLink(String, to: String)
    case device(String)
  }

  struct Failure: Error {
    let detail: String
  }

  /// The archive with `files` in the order of their names.
  static func build(_ format: Format, _ files: [String: [UInt8]]) throws -> [UInt8] {
    try build(format, files.sorted { $0.key < $1.key }.map { .file($0.key, $0.value) })
  }

  static func build(_ format: Format, _ entries: [Entry]) throws -> [UInt8] {
    try UTF8Locale.run {
      let archive = archive_write_new()
      defer { archive_write_free(archive) }
      switch format {
      case .zip: archive_write_set_format_zip(archive)
      case .tar, .tarGzip: archive_write_set_format_pax_restricted(archive)
      }
      if format == .tarGzip { archive_write_add_filter_gzip(archive) }
      var buffer = [UInt8](repeating: 0, count: capacity(for: entries))
      var used = 0
      try buffer.withUnsafeMutableBytes { memory in
        try check(archive_write_open_memory(archive, memory.baseAddress, memory.count, &used), archive)
        for entry in entries { try write(entry, to: archive) }
        try check(archive_write_close(archive), archive)
      }
      return Array(buffer.prefix(used))
    }
  }

  private static func capacity(for entries: [Entry]) -> Int {
    entries.reduce(1 << 16) { total, entry in
      if case .file(_, let bytes) = entry { total + bytes.count + 4096 } else { total + 4096 }
    }
  }

  private static func write(_ content: Entry, to archive: OpaquePointer?) throws {
    let entry = archive_entry_new()
    defer { archive_entry_free(entry) }
    archive_entry_set_perm(entry, 0o644)
    var bytes: [UInt8] = []
    switch content {
    case .file(let name, let content):
      bytes = content
      archive_entry_set_pathname(entry, name)
      archive_entry_set_filetype(entry, S_IFREG)
    case .folder(let name):
      archive_entry_set_pathname(entry, name)
      archive_entry_set_filetype(entry, S_IFDIR)
    case .symbolicLink(let name, let target):
      archive_entry_set_pathname(entry, name)
      archive_entry_set_filetype(entry, S_IFLNK)
      archive_entry_set_symlink(entry, target)
    case .hardLink(let name, let target):
      archive_entry_set_pathname(entry, name)
      archive_entry_set_hardlink(entry, target)
    case .device(let name):
      archive_entry_set_pathname(entry, name)
      archive_entry_set_filetype(entry, S_IFCHR)
    }
    archive_entry_set_size(entry, Int64(bytes.count))
    try check(archive_write_header(archive, entry), archive)
    if !bytes.isEmpty, archive_write_data(archive, bytes, bytes.count) != bytes.count {
      throw Failure(detail: "short write")
    }
  }

  private static func check(_ status: Int32, _ archive: OpaquePointer?) throws {
    if status != ARCHIVE_OK { throw Failure(detail: archive_error_string(archive).map { String(cString: $0) } ?? "") }
  }
}
