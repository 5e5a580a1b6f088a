public import DriftModel
import Foundation
public import JSONModel
import SchemaSources

/// One side of a diff, as the command line names it: a moment, a run, a version, a release, a track, a source or a
/// file.
///
/// A prefix decides (`date:`, `run:`, `version:`, `release:`, `track:`, `source:`, `file:`, `git:`). Without one, `#3` is the third version of
/// each schema, a date or RFC 3339 time is a moment, `v2` is a track, the path of an existing file is that file, and anything else is a
/// version such as `1.4.61`.
public enum VersionSelector: Hashable, Sendable {
  /// The version that was current at a moment; a day means its end.
  case moment(Timestamp)
  /// The version that was current after a run.
  case run(Int64)
  /// The newest version with this `core_version`.
  case version(String)
  /// What the release with this tag, or the artifact of this title, carried.
  case release(String)
  /// The version with this ordinal, counted from 1.
  case ordinal(Int)
  /// The current version of the same schema on another track of the same source.
  case track(String)
  /// The current version of the same schema on the same track of another source.
  case source(String)
  /// A document outside the database: a path, or `git:REF:PATH`.
  case file(String)

  /// The selector that a word spells.
  public init(_ word: String) throws(Problem) {
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    if try GitFile(word) != nil {
      self = .file(word)
    } else if parts.count == 2, let selector = try Self.prefixed(parts[0], parts[1]) {
      self = selector
    } else if word.hasPrefix("#") {
      guard let number = Int(word.dropFirst()), number >= 1 else {
        throw Self.problem(word, "`\(word)` is no number of a version: they are counted from #1")
      }
      self = .ordinal(number)
    } else if let moment = Timestamp(upTo: word) {
      self = .moment(moment)
    } else if word.first == "v", word.count > 1, word.dropFirst().allSatisfy(\.isNumber) {
      self = .track(word)
    } else if FileManager.default.fileExists(atPath: word) {
      self = .file(word)
    } else if !word.isEmpty {
      self = .version(word)
    } else {
      throw Self.problem(word, "an empty word names no version")
    }
  }

  private static func prefixed(_ prefix: String, _ rest: String) throws(Problem) -> VersionSelector? {
    switch prefix {
    case "date":
      guard let moment = Timestamp(upTo: rest) else { throw problem(rest, "`\(rest)` is no date") }
      return .moment(moment)
    case "run":
      guard let number = Int64(rest) else { throw problem(rest, "`\(rest)` is no number of a run") }
      return .run(number)
    case "version": return .version(rest)
    case "release": return .release(rest)
    case "track": return .track(rest)
    case "source": return .source(rest)
    case "file": return .file(rest)
    default: return nil
    }
  }

  private static func problem(_ word: String, _ what: String) -> Problem {
    Problem(
      what: what, place: "--from or --to",
      next:
        "write YYYY-MM-DD, run:3, version:1.4.61, release:v1.4.61, #2, track:v2, source:NAME, file:PATH or git:REF:PATH"
    )
  }
}
