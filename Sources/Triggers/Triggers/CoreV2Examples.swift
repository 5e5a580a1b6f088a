import DriftModel

/// The histories that the v2 trigger must read rightly.
enum CoreV2Examples {
  static let all: [TriggerExample] = inSnapshots + CoreOnTheIndexExamples.all

  private static let inSnapshots: [TriggerExample] = [
    TriggerExample(summary: "nothing is configured", runs: [night(1, [])], state: .unknown),
    TriggerExample(summary: "no complete snapshot yet", runs: [unread(1)], state: .unknown),
    TriggerExample(summary: "only v1 is published", runs: [pair(1, [one("v1", "a")], nil)], state: .quiet),
    TriggerExample(summary: "both tracks are equal", runs: [pair(2, equal, equal)], state: .quiet),
    TriggerExample(summary: "both tracks moved together", runs: [pair(2, equal(moved: 2), equal)], state: .quiet),
    TriggerExample(
      summary: "the tracks differ on the first night: a difference is not yet a start",
      runs: [pair(1, differing, nil)], state: .forming),
    TriggerExample(summary: "v1 alone moves ahead of v2", runs: [pair(2, ahead("v1"), equal)], state: .forming),
    TriggerExample(summary: "v2 moves on one night", runs: [pair(2, ahead("v2"), equal)], state: .forming),
    TriggerExample(
      summary: "v2 moves, and the difference is still there on the next complete night",
      runs: [pair(2, ahead("v2"), equal), pair(3, ahead("v2"), ahead("v2"))], state: .fired),
    TriggerExample(summary: "v2 lacks a schema of v1", runs: [pair(2, lacking, equal)], state: .forming),
    TriggerExample(
      summary: "a v1 schema is marked deprecated", runs: [pair(2, deprecating(equal), equal)], state: .forming),
    TriggerExample(
      summary: "v2 diverges and a v1 schema is deprecated",
      runs: [pair(2, equal, equal), pair(3, deprecating(ahead("v2")), equal)], state: .fired),
    TriggerExample(
      summary: "the same on the very first night: nothing to compare with yet",
      runs: [pair(1, deprecating(ahead("v2")), nil)], state: .forming),
    TriggerExample(
      summary: "it fired, and the tracks are equal again: it does not silently revert",
      runs: [pair(3, deprecating(ahead("v2")), equal), pair(4, equal, equal)], state: .regressed),
    TriggerExample(
      summary: "it fired, and one signal is left",
      runs: [pair(3, deprecating(ahead("v2")), equal), pair(4, deprecating(equal), ahead("v2"))], state: .fired),
    TriggerExample(
      summary: "it fired, and then the source failed",
      runs: [pair(3, deprecating(ahead("v2")), equal), unread(4)], state: .fired),
    TriggerExample(
      summary: "it was quiet, and then the source failed: not known is not quiet",
      runs: [pair(2, equal, equal), unread(3)], state: .unknown),
    TriggerExample(
      summary: "it fired, and then v1 was taken away: the migration is over, not undone",
      runs: [pair(2, deprecating(ahead("v2")), equal), pair(3, equal.filter { $0.track == "v2" }, equal)],
      state: .fired),
    TriggerExample(
      summary: "v1 was taken away before it fired",
      runs: [pair(2, equal, equal), pair(3, equal.filter { $0.track == "v2" }, equal)], state: .forming),
    TriggerExample(
      summary: "v2 stands alone, and there never was a v1", runs: [pair(2, v2Alone, v2Alone)], state: .quiet),
    TriggerExample(
      summary: "a schema that cannot be understood leaves it open", runs: [pair(2, unreadable, equal)], state: .unknown),
  ]

  static let equal = [one("v1", "a"), one("v1", "b"), one("v2", "a"), one("v2", "b")]
  private static let v2Alone = [one("v2", "a"), one("v2", "b")]
  private static let lacking = [one("v1", "a"), one("v1", "b"), one("v2", "a")]
  private static let differing = [one("v1", "a"), one("v2", "a", "other")]
  private static let unreadable = [one("v1", "a"), one("v2", "a", nil)]

  private static func equal(moved: Int) -> [ObservedSchema] {
    equal.map { one($0.track, $0.schema, "s2", moved: at(moved)) }
  }

  static func ahead(_ track: String) -> [ObservedSchema] {
    equal.map { $0.track == track && $0.schema == "a" ? one(track, "a", "s2", moved: at(2)) : $0 }
  }

  private static func deprecating(_ schemas: [ObservedSchema]) -> [ObservedSchema] {
    schemas.map {
      one($0.track, $0.schema, $0.structure, deprecated: $0.track == "v1" && $0.schema == "b", moved: $0.lastMoved)
    }
  }

  static func one(
    _ track: String, _ schema: String, _ structure: String? = "s1", deprecated: Bool = false, moved: Timestamp? = nil
  ) -> ObservedSchema {
    ObservedSchema(
      track: track, schema: schema, structure: structure, deprecatedSince: deprecated ? at(2) : nil, firstSeen: at(1),
      lastMoved: moved)
  }

  private static func pair(_ day: Int, _ newest: [ObservedSchema], _ previous: [ObservedSchema]?) -> TriggerInput {
    night(day, [history(day, newest, previous)])
  }

  static func history(_ day: Int, _ newest: [ObservedSchema], _ previous: [ObservedSchema]?) -> SourceHistory {
    SourceHistory(
      name: "core", readCompletely: true, newest: SourceSnapshot(takenAt: at(day), schemas: newest),
      previous: previous.map { SourceSnapshot(takenAt: at(day - 1), schemas: $0) },
      tracksEverSeen: Set((newest + (previous ?? [])).map(\.track)))
  }

  private static func unread(_ day: Int) -> TriggerInput {
    let newest = day == 1 ? nil : SourceSnapshot(takenAt: at(day - 1), schemas: equal)
    return night(
      day, [SourceHistory(name: "core", readCompletely: false, newest: newest, previous: nil, tracksEverSeen: [])])
  }

  private static func night(_ day: Int, _ sources: [SourceHistory]) -> TriggerInput {
    TriggerInput(now: at(day), sources: sources, reviewDate: nil)
  }

  private static func at(_ day: Int) -> Timestamp { Timestamp(secondsSince1970: 1_760_000_000 + day * 86_400) }
}
