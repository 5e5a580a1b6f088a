import DriftModel

extension Trigger {
  /// Core has begun to move its schemas from v1 to v2.
  static let coreV2MigrationStarted = Trigger(
    id: "core-v2-migration-started",
    title: "The v2 schema migration has started",
    rule: """
      Reads the two newest complete snapshots of every source that carries v1 and v2, Core's releases on the package index, \
      and the requirements of the downstream packages. Six kinds of signals count: a schema that differs in structure between \
      the tracks; a schema on one track that the other lacks; a v1 schema marked deprecated; a v2 schema that changed while v1 \
      stood still; a release 2.x of Core that is no pre-release; a downstream package whose newest release admits 2.x of \
      Core, on purpose: it names version 2 or its end, or an earlier release of it refused 2.x. It is forming on a first \
      signal. It fires on the second complete snapshot at the earliest, when the newest shows either a deprecation together \
      with a structural signal, or two kinds of signals of which one was already there in the snapshot before: one odd night \
      alone does not fire it. A release 2.x counts like a deprecation, and fires it also together with a requirement. What \
      fired holds while any signal is left, or v2 stands alone where v1 once stood, and regresses when a complete look shows \
      none. It is unknown before the first complete snapshot, and while something could not be read or understood and \
      nothing is forming elsewhere.
      """,
    examples: CoreV2Examples.all,
    observe: { input in
      let sources = input.sources.map(observe(source:))
      let index = CoreOnTheIndex(input)
      guard !sources.isEmpty || index.isAsked else { return .unknown("no source is configured") }
      let lasting = input.sources.contains { $0.previous != nil && $0.readCompletely && $0.isMoving }
      let views = sources + [index.observation(besideMovement: lasting)]
      let order: [TriggerState] = [.fired, .forming, .unknown, .quiet]
      let state = order.first { state in views.contains { $0.state == state } } ?? .unknown
      return Observation(state: state, evidence: views.flatMap(\.evidence), keepsFired: state == .forming)
    })
}

/// What one source shows of the migration.
private func observe(source: SourceHistory) -> Observation {
  guard let newest = source.newest else {
    return Observation(state: .unknown, evidence: [note("it was never read completely", source)])
  }
  let now = MigrationSignals(source: source.name, snapshot: newest)
  guard source.readCompletely else {
    return Observation(
      state: .unknown,
      evidence: [note("it was not read completely since \(newest.takenAt)", source)] + now.lines
    )
  }
  if source.standsOnV2Alone {
    return Observation(state: .forming, evidence: [note("v2 stands alone: there is no v1 any more", source)])
  }
  if now.kinds.isEmpty {
    let unknown = newest.schemas.filter { $0.structure == nil }.map(\.schema).sorted()
    guard let first = unknown.first else { return Observation(state: .quiet, evidence: []) }
    let more = unknown.count > 1 ? " and \(unknown.count - 1) more" : ""
    return Observation(state: .unknown, evidence: [note("\(first)\(more) could not be understood", source)])
  }
  guard let previous = source.previous else { return Observation(state: .forming, evidence: now.lines) }
  let before = MigrationSignals(source: source.name, snapshot: previous).kinds
  let ownerSaysSo = now.kinds.contains(.deprecation) && now.kinds.contains(where: \.isStructural)
  let lasting = now.kinds.count >= 2 && !now.kinds.isDisjoint(with: before)
  return Observation(state: ownerSaysSo || lasting ? .fired : .forming, evidence: now.lines)
}

private func note(_ text: String, _ source: SourceHistory) -> Evidence {
  Evidence(text: text, at: source.newest?.takenAt, source: source.name)
}

extension SourceHistory {
  /// Whether the newest complete snapshot of the whole source carries v2, and the v1 that it had is gone. A source that
  /// never had v1 moved away from nothing.
  fileprivate var standsOnV2Alone: Bool {
    guard onlyTrack == nil, tracksEverSeen.contains("v1"), let newest else { return false }
    return newest.track("v1").isEmpty && !newest.track("v2").isEmpty
  }

  /// Whether the newest complete snapshot shows a signal in structure.
  fileprivate var isMoving: Bool {
    newest.map { MigrationSignals(source: name, snapshot: $0).kinds.contains(where: \.isStructural) } ?? false
  }
}
