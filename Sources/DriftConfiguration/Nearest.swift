/// The word that somebody probably meant.
package enum Nearest {
  /// A sentence that names the nearest of some words, or `nil` where none is near.
  package static func suggestion(for word: String, among words: [String]) -> String? {
    let ranked = words.map { (distance(word, $0), $0) }.min { ($0.0, $0.1) < ($1.0, $1.1) }
    guard let (distance, nearest) = ranked, distance <= max(1, nearest.count / 3) else { return nil }
    return "did you mean `\(nearest)`?"
  }

  /// The Levenshtein distance; cost O(length × length).
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (line, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in right.indices {
        let above = row[column + 1]
        let replaced = diagonal + (character == right[column] ? 0 : 1)
        row[column + 1] = min(replaced, above + 1, row[column] + 1)
        diagonal = above
      }
    }
    return row[right.count]
  }
}
