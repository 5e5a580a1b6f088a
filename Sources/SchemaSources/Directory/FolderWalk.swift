import DriftModel
import JSONModel

/// A walk through a folder that finds the files that are wanted, its JSON files unless told otherwise, and that says of everything it does not enter why.
///
/// Hidden files and folders are passed over. A symbolic link is followed as long as its target lies below the root, so
/// that a folder made of links into a hidden one can be read; a link out of the root is refused. A limit that is passed
/// makes the whole folder unread, since nobody can say which part of it was the right one.
struct FolderWalk {
  /// The wanted files: the path below the root, and the path without links to read it from.
  private(set) var files: [String: String] = [:]
  /// Metadata of pins that stand below the root and cannot be read: what that means, their folder's files decide.
  private(set) var unreadableMetadata: [String: FileFailure] = [:]
  private(set) var failures: [CollectionFailure] = []
  private(set) var remarks: [Problem] = []
  private let root: String
  private let place: String
  private let limits: DirectoryLimits
  private let isWanted: (_ name: String) -> Bool
  private var entries = 0
  private var totalBytes = 0
  private var isStopped = false

  /// Walks through the folder at `path`, which messages call `place`; fails where it cannot be found or entered.
  init(
    through path: String, place: String, limits: DirectoryLimits,
    wanted: @escaping (_ name: String) -> Bool = SchemaFile.hasSchemaEnding
  ) throws(FileFailure) {
    let status = try FileStatus(of: path, followingLinks: true, place: path)
    guard status.kind == .folder else {
      throw FileFailure(.malformed, "this is not a folder", at: path, next: "name a folder, or read it as an archive")
    }
    root = try FolderLink.resolve(path, place: path)
    self.place = place
    self.limits = limits
    isWanted = wanted
    walk(root, as: [], within: [status.identity])
  }

  private mutating func walk(_ folder: String, as relative: [String], within ancestors: [FileStatus.Identity]) {
    let names: [String?]
    do {
      names = try FolderNames.read(folder, limit: limits.maximumEntries - entries, place: location(relative))
    } catch {
      return failures.append(error.collectionFailure())
    }
    entries += names.count
    if entries > limits.maximumEntries {
      return stop("the folder holds more than \(limits.maximumEntries) files and folders")
    }
    for name in names where !isStopped {
      guard let name else {
        fail(.malformed, "a name in this folder is not UTF-8", at: relative, next: "rename the file")
        continue
      }
      if name.utf8.first != UInt8(ascii: ".") {
        visit(folder + "/" + name, as: relative + [name], within: ancestors)
      }
    }
  }

  private mutating func visit(_ path: String, as relative: [String], within ancestors: [FileStatus.Identity]) {
    do {
      let status = try FileStatus(of: path, followingLinks: false, place: location(relative))
      if status.kind == .link {
        follow(path, as: relative, within: ancestors)
      } else {
        take(path, status, as: relative, within: ancestors)
      }
    } catch {
      refuse(error, at: relative)
    }
  }

  private mutating func follow(_ path: String, as relative: [String], within ancestors: [FileStatus.Identity]) {
    let isWanted = isWanted(relative.last ?? "")
    switch FolderLink(at: path, root: root, place: location(relative)) {
    case .inside(let target, let status):
      take(target, status, as: relative, within: ancestors)
    case .outside(let isFolder) where isFolder || isWanted:
      fail(
        .malformed, "the symbolic link leads out of the folder and is not followed", at: relative,
        next: "put the files into the folder, or make the other place a source of its own")
    case .broken(let failure) where isWanted:
      refuse(failure, at: relative)
    case .broken(let failure):
      remarks.append(failure.problem)
    case .outside: break
    }
  }

  /// Takes a file for reading, or enters a folder; `path` has no links.
  private mutating func take(
    _ path: String, _ status: FileStatus, as relative: [String], within ancestors: [FileStatus.Identity]
  ) {
    switch status.kind {
    case .folder where ancestors.contains(status.identity):
      remarks.append(
        Problem(
          what: "the symbolic link leads back to a folder around it and is not followed", place: location(relative),
          next: "remove the link"))
    case .folder where relative.count > limits.maximumDepth:
      stop("the folder is more than \(limits.maximumDepth) folders deep, at \(location(relative))")
    case .folder:
      walk(path, as: relative, within: ancestors + [status.identity])
    case _ where !isWanted(relative.last ?? ""): break
    case .regular:
      totalBytes += status.size
      // Swift takes composed and decomposed letters for equal names; the folder does not, and one would hide the other.
      if files.updateValue(path, forKey: relative.joined(separator: "/")) != nil {
        fail(
          .malformed, "another file has the same name in another Unicode form", at: relative,
          next: "rename one of them")
      }
      if totalBytes > limits.maximumTotalBytes {
        stop("the files to read are larger than \(limits.maximumTotalBytes) bytes together")
      }
    case .link, .other:
      fail(.malformed, "this is not a regular file", at: relative, next: "remove it, or put a file in its place")
    }
  }

  private mutating func stop(_ what: String) {
    isStopped = true
    files = [:]
    fail(.malformed, what, at: [], next: "name the folder that holds the files to read")
  }

  private mutating func fail(
    _ reason: CollectionFailure.Reason, _ what: String, at relative: [String], next: String
  ) {
    refuse(FileFailure(reason, what, at: location(relative), next: next), at: relative)
  }

  private mutating func refuse(_ failure: FileFailure, at relative: [String]) {
    if relative.last == PinMetadata.fileName {
      unreadableMetadata[relative.joined(separator: "/")] = failure
    } else {
      failures.append(failure.collectionFailure())
    }
  }

  private func location(_ relative: [String]) -> String { ([place] + relative).joined(separator: "/") }
}
