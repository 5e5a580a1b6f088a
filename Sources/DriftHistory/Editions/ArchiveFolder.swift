import DriftModel
import Foundation
import JSONModel

#if canImport(Glibc)
  import Glibc
#endif

/// The folder beside a database (`PATH.archives`) with the archives that are too large for it, each under its SHA-256.
///
/// A file appears whole or not at all, and before the run that names it is committed; one that no run names is harmless.
struct ArchiveFolder {
  let path: String

  init(ofDatabaseAt database: String) {
    path = database + ".archives"
  }

  /// The bytes of an archive, as they are today; `nil` where there is no such file, or it cannot be read.
  func bytes(of digest: SHA256Digest) -> [UInt8]? {
    FileManager.default.contents(atPath: file(of: digest)).map { Array($0) }
  }

  /// Writes an archive and does not return before the disk has it.
  func write(_ bytes: [UInt8], under digest: SHA256Digest) throws(Problem) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      let unfinished = file(of: digest) + ".unfinished"
      try Data(bytes).write(to: URL(fileURLWithPath: unfinished))
      try synchronize(unfinished)
      guard rename(unfinished, file(of: digest)) == 0 else { throw CocoaError(.fileWriteUnknown) }
      try synchronize(path)
    } catch {
      throw Problem(
        what: "an archive could not be written beside the database: \(PlainReason(error))", place: path,
        next: "check the folder's permissions and the free space, then run again")
    }
  }

  /// Removes an archive, if it is there.
  func remove(_ digest: SHA256Digest) { try? FileManager.default.removeItem(atPath: file(of: digest)) }

  /// Copies every archive, if there are any, to a folder that does not exist. After the copy of a database was made, it
  /// has all that the copy names.
  func copy(to other: ArchiveFolder) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    try FileManager.default.copyItem(atPath: path, toPath: other.path)
  }

  private func file(of digest: SHA256Digest) -> String { "\(path)/\(digest)" }

  /// Waits until the disk has a file, or the names in a folder.
  private func synchronize(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}
