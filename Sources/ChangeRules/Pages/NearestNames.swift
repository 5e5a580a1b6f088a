/// The search for known names that someone may have meant by an unknown one.
enum NearestNames {
  /// At most three of `names`, nearest first, equally near ones in alphabetical order; none where nothing is alike.
  ///
  /// Cost: O(length²) a name; what is typed is cut at 100 characters before.
  static func of(_ typed: String, among names: [String]) -> [String] {
    let typed = Array(typed.lowercased().prefix(100))
    let scored = names.compactMap { name -> (distance: Int, name: String)? in
      let distance = edits(from: typed, to: Array(name))
      return distance <= max(2, name.count / 3) ? (distance, name) : nil
    }
    return scored.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// The number of letters to insert, drop or replace (Levenshtein).
  private static func edits(from typed: [Character], to name: [Character]) -> Int {
    var previous = Array(0...name.count)
    for (row, letter) in typed.enumerated() {
      var current = [row + 1]
      for (column, other) in name.enumerated() {
        let replaced = previous[column] + (letter == other ? 0 : 1)
        current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[name.count]
  }
}
