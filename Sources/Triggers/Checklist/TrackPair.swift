import DriftModel

/// The two tracks of one source, as the lines of the checklist look at them.
struct TrackPair {
  let stable: [String: ObservedSchema]
  let preview: [String: ObservedSchema]

  /// The schemas on one track alone, sorted.
  var lone: [String] { Set(stable.keys).symmetricDifference(preview.keys).sorted() }

  /// The schemas that could not be understood on a track, sorted.
  var unreadable: [String] {
    Set((Array(stable.values) + Array(preview.values)).filter { $0.structure == nil }.map(\.schema)).sorted()
  }

  /// What `look` makes of every source with both tracks: the worst state, each source with its line. A source that is read
  /// whole and carries one of the tracks alone leaves the state unknown: the other may be gone. Where a source could not be
  /// read, what its last complete snapshot showed is no state, and told with its day.
  static func observe(_ input: TriggerInput, look: (TrackPair) -> (ItemState, String)) -> ItemObservation {
    var states: [ItemState] = []
    var lastLooks: [(state: ItemState, at: Timestamp)] = []
    var looked: [Timestamp] = []
    var evidence: [Evidence] = []
    for source in input.sources {
      guard let newest = source.newest else { continue }
      let pair = TrackPair(stable: newest.track("v1"), preview: newest.track("v2"))
      if pair.stable.isEmpty != pair.preview.isEmpty, source.onlyTrack == nil {
        states.append(.unknown)
        lastLooks.append((.unknown, newest.takenAt))
        let lone = pair.stable.isEmpty ? "v2" : "v1"
        evidence.append(
          Evidence(
            text: "it carries \(lone) alone; set its `track` if that is all that is asked of it", at: newest.takenAt,
            source: source.name))
      }
      guard !pair.stable.isEmpty, !pair.preview.isEmpty else { continue }
      looked.append(newest.takenAt)
      let (state, text) = look(pair)
      states.append(source.readCompletely ? state : .unknown)
      lastLooks.append((state, newest.takenAt))
      let doubt = source.readCompletely ? "" : "; it was not read completely since \(newest.takenAt.day)"
      evidence.append(Evidence(text: text + doubt, at: newest.takenAt, source: source.name))
    }
    let worst = [ItemState.fail, .unknown].first { states.contains($0) } ?? (states.isEmpty ? .unknown : .pass)
    let nothing = [Evidence(text: "no source that carries v1 and v2 was ever read completely", at: nil)]
    let fresh = input.now.advanced(byDays: -input.parameters.freshDays)
    let stood = lastLooks.allSatisfy { $0.state == .pass && $0.at >= fresh }
    return ItemObservation(
      worst, evidence.isEmpty ? nothing : evidence, checkedAt: looked.max(),
      lastPassed: worst == .unknown && stood ? lastLooks.map(\.at).min() : nil)
  }
}

/// The snapshots that the lines on the tracks must read rightly.
enum TrackExamples {
  /// One schema for each `track/name`.
  static func night(_ names: [String], complete: Bool = true, onlyTrack: String? = nil) -> TriggerInput {
    let schemas = names.map { name in
      let parts = name.split(separator: "/").map(String.init)
      return ObservedSchema(track: parts[0], schema: parts[1], structure: "s", firstSeen: ExampleNight.at(1))
    }
    let snapshot = SourceSnapshot(takenAt: ExampleNight.at(1), schemas: schemas)
    let source = SourceHistory(
      name: "core", onlyTrack: onlyTrack, readCompletely: complete, newest: snapshot, previous: nil,
      tracksEverSeen: Set(schemas.map(\.track)))
    return ExampleNight.run(1, sources: [source])
  }
}
