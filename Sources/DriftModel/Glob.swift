/// A pattern over names in which `*` stands for any run of characters and `?` for one; everything else stands for itself.
public struct Glob: Hashable, Sendable {
  public let pattern: String
  private let pieces: [Character]

  /// The pattern that every name matches.
  public static let all = Glob("*")

  public init(_ pattern: String) {
    self.pattern = pattern
    pieces = Array(pattern)
  }

  /// Whether the whole of `name` matches; cost O(pattern × name), without backtracking further than the last `*`.
  public func matches(_ name: String) -> Bool {
    let name = Array(name)
    var (piece, place) = (0, 0)
    var retry: (piece: Int, place: Int)?
    while place < name.count {
      if piece < pieces.count, pieces[piece] == "*" {
        retry = (piece, place)
        piece += 1
      } else if piece < pieces.count, pieces[piece] == "?" || pieces[piece] == name[place] {
        piece += 1
        place += 1
      } else if let last = retry {
        piece = last.piece + 1
        place = last.place + 1
        retry = (last.piece, place)
      } else {
        return false
      }
    }
    return pieces[piece...].allSatisfy { $0 == "*" }
  }
}
