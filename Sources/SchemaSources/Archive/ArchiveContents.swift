import DriftModel
import JSONModel

/// The files of an archive that matter, gathered entry by entry; whatever an honest archive does not hold is refused.
struct ArchiveContents {
  /// The files' bytes by their paths.
  private(set) var files: [String: [UInt8]] = [:]
  private var names: Set<String> = []
  private let place: String
  private let maximumDepth: Int
  private let directory: ZipDirectory?
  private let keeps: (String) -> Bool
  private let refusesArchives: Bool

  /// Nothing yet; `directory` is there for a zip only.
  init(
    place: String, maximumDepth: Int, directory: ZipDirectory?, keeps: @escaping (String) -> Bool, refusesArchives: Bool
  ) {
    self.place = place
    self.maximumDepth = maximumDepth
    self.directory = directory
    self.keeps = keeps
    self.refusesArchives = refusesArchives
  }

  /// The path of an entry that is a file, `nil` for a folder; fails for an entry that makes the archive unbelievable.
  mutating func admit(_ entry: ArchiveEntry) throws(FileFailure) -> String? {
    guard let name = entry.name else { throw refusal("has an entry whose name is not UTF-8", at: place) }
    let location = place + "!/" + name
    let path: RelativePath
    do {
      path = try RelativePath(name)
    } catch {
      throw refusal("has an entry whose path \(error.rawValue)", at: location)
    }
    if let directory, !directory.lists(name) {
      throw refusal("has an entry that its directory calls otherwise", at: location)
    }
    if entry.isEncrypted { throw refusal("has an encrypted entry", at: location) }
    if path.components.count > maximumDepth + 1 {
      throw refusal("has an entry that is more than \(maximumDepth) folders deep", at: location)
    }
    switch entry.kind {
    case .folder: return nil
    case .other(let kind): throw refusal("has an entry that is a \(kind)", at: location)
    case .file: break
    }
    if path.components.isEmpty { throw refusal("has an entry without a name", at: location) }
    guard names.insert(path.text).inserted else {
      throw refusal("has two entries with the same name", at: location)
    }
    // What it holds cannot be told without opening it, and opening it is how small files become huge.
    if refusesArchives, ArchiveFormat.isArchiveName(path.text) {
      throw refusal("has an entry that is an archive itself", at: location)
    }
    return path.text
  }

  /// Keeps an unpacked file if it can matter to a reading.
  mutating func add(_ bytes: [UInt8], at path: String) {
    if keeps(path) { files[path] = bytes }
  }

  private func refusal(_ what: String, at location: String) -> FileFailure {
    FileFailure(
      .malformed, "the archive \(what)", at: location, next: "build the archive again from plain files and folders")
  }
}
