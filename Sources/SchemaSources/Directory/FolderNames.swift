import DriftModel
import Foundation

/// The names in one folder, in the order of their bytes, whatever order the disk gives.
enum FolderNames {
  /// At most `limit + 1` names, so that the caller sees that a limit is passed without reading on for ever.
  ///
  /// A name that is not UTF-8 is `nil`; `.` and `..` are left out.
  static func read(_ path: String, limit: Int, place: String) throws(FileFailure) -> [String?] {
    guard let folder = opendir(path) else { throw FileFailure(systemError: errno, at: place) }
    defer { closedir(folder) }
    var names: [String] = []
    var unreadable = 0
    while names.count + unreadable <= limit {
      errno = 0
      guard let entry = readdir(folder) else {
        if errno != 0 { throw FileFailure(systemError: errno, at: place) }
        break
      }
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(validating: $0.prefix { $0 != 0 }, as: UTF8.self) }
      switch name {
      case ".", "..": continue
      case let name?: names.append(name)
      case nil: unreadable += 1
      }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } + Array(repeating: nil, count: unreadable)
  }
}
