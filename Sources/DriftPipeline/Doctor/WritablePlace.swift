import Foundation
import JSONModel

/// The questions whether a run could write at a place; nothing is written to find out.
enum WritablePlace {
  /// Why a folder takes no files, or `nil` where it does.
  ///
  /// - Parameters:
  ///   - thing: what lies in the folder, such as "the reports".
  ///   - setting: the key that names another place.
  static func problem(ofFolder folder: String, of thing: String, setting: String) -> Problem? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
      return Problem(
        what: "the folder of \(thing) does not exist", place: folder, next: "create it, or change `\(setting)`")
    }
    guard isFolder.boolValue else {
      return Problem(
        what: "the folder of \(thing) is a file", place: folder, next: "move the file away, or change `\(setting)`")
    }
    // Entering it takes the right to execute it.
    guard FileManager.default.isWritableFile(atPath: folder), FileManager.default.isExecutableFile(atPath: folder)
    else {
      return Problem(
        what: "the folder of \(thing) may not be written", place: folder,
        next: "change its permissions, or `\(setting)`")
    }
    return nil
  }

  /// Why a file may not be written, or `nil` where it may be, or is not there yet.
  static func problem(ofFile file: String, of thing: String, setting: String) -> Problem? {
    guard FileManager.default.fileExists(atPath: file), !FileManager.default.isWritableFile(atPath: file) else {
      return nil
    }
    return Problem(
      what: "the file of \(thing) may not be written", place: file, next: "change its permissions, or `\(setting)`")
  }

  /// The path itself, or the nearest above it that stands there: what lies below, a run makes.
  static func nearestExisting(to path: String) -> String {
    var existing = URL(fileURLWithPath: path)
    while !FileManager.default.fileExists(atPath: existing.path), existing.path != "/" {
      existing.deleteLastPathComponent()
    }
    return existing.path
  }
}
