public import DriftModel

/// A commit of a repository.
public struct GitCommit: Hashable, Sendable {
  /// The 40 or 64 hexadecimal digits of its name.
  public let id: String
  /// The committer's date.
  public let date: Timestamp

  public init(id: String, date: Timestamp) {
    self.id = id
    self.date = date
  }

  /// The first twelve digits, which messages use.
  public var shortID: String { String(id.prefix(12)) }

  /// The commit of a line of `git rev-list --timestamp`: seconds since 1970, a blank, the name.
  init?(line: Substring) {
    let parts = line.split(separator: " ")
    guard parts.count == 2, let seconds = Int(parts[0]), GitObjectID.isOne(parts[1]) else { return nil }
    self.init(id: String(parts[1]), date: Timestamp(secondsSince1970: seconds))
  }
}

/// The name of an object in a repository.
enum GitObjectID {
  /// Whether `text` is 40 or 64 lower-case hexadecimal digits, which no word of git's can be.
  static func isOne(_ text: some StringProtocol) -> Bool {
    [40, 64].contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
