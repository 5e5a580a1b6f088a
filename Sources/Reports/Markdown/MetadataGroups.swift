import DriftModel

/// The schemas that changed in words and version numbers only, folded into a line for each source and track.
struct MetadataGroups {
  let introduction: String
  let lines: [String]
  var isEmpty: Bool { lines.isEmpty }

  /// The names shown in a line; the JSON has all.
  private static let shownNames = 60

  init(changes: [ChangeEntry]) {
    introduction =
      "\(Counted.of(changes.count, "schema")) changed in words or version numbers alone; a validator sees no difference."
    var groups: [(place: String, changes: [ChangeEntry])] = []
    for change in changes {
      let track = change.subject.track
      let place = track.isEmpty ? change.subject.source : "\(change.subject.source)/\(track)"
      if groups.last?.place == place {
        groups[groups.count - 1].changes.append(change)
      } else {
        groups.append((place, [change]))
      }
    }
    lines = groups.map { Self.line($0.place, $0.changes) }
  }

  private static func line(_ place: String, _ changes: [ChangeEntry]) -> String {
    let moves = Set(changes.map { [$0.from?.coreVersion, $0.to?.coreVersion] })
    let move = moves.count == 1 ? changes.first.map { ", " + VersionWords.names(from: $0.from, to: $0.to) } ?? "" : ""
    let names = changes.prefix(shownNames).map { MarkdownText.code($0.subject.schema) }.joined(separator: ", ")
    let rest = changes.count - shownNames
    let more = rest > 0 ? " and \(Counted.number(rest)) more" : ""
    return "\(MarkdownText.code(place)) (\(Counted.number(changes.count))\(move)): \(names)\(more)"
  }
}
