public import JSONModel

/// A file or folder in a repository, relative to the folder that the repository was named by.
public struct GitPath: Hashable, Sendable {
  private let relative: RelativePath

  /// The path that a word spells; `.` is the folder itself. A path that leads out of it is refused.
  public init(_ word: String) throws(Problem) {
    do {
      relative = try RelativePath(word)
    } catch {
      throw Problem(
        what: "the path \(error.rawValue)", place: word,
        next: "name a file or folder relative to the repository's folder")
    }
  }

  /// The path as git takes it.
  var word: String { relative.components.isEmpty ? "." : relative.text }

  /// The path and a `/`, or nothing for the folder itself: what the paths of files below it begin with.
  var prefix: String { relative.components.isEmpty ? "" : relative.text + "/" }

  /// The innermost folder's name, or `nil` for the folder itself.
  var name: String? { relative.components.last }
}

/// A file as a commit holds it, spelled `git:REF:PATH`.
public struct GitFile: Hashable, Sendable, CustomStringConvertible {
  /// The branch, tag or commit; without a colon, which no name of git's has.
  public let reference: String
  /// The path, relative to the folder that is current.
  public let path: String

  /// The file that a word spells; `nil` where the word does not begin with `git:`.
  public init?(_ word: String) throws(Problem) {
    guard word.hasPrefix("git:") else { return nil }
    let parts = word.dropFirst(4).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, parts[1].utf8.first != UInt8(ascii: "/") else {
      throw Problem(
        what: "`\(word)` names no file of a commit", place: "the command line",
        next: "write git:REF:PATH with the path relative to this folder, such as git:v1.0:schemas/a.json")
    }
    (reference, path) = (String(parts[0]), String(parts[1]))
  }

  /// `git:REF:PATH`.
  public var description: String { "git:\(reference):\(path)" }
}
