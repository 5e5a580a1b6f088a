import DriftModel

/// The kinds of signs that Core has begun to move from v1 to v2.
enum MigrationSignal: Hashable, Sendable, CaseIterable {
  /// A schema differs in structure between the tracks.
  case divergence
  /// A schema stands on one track only, while both tracks carry schemas.
  case missing
  /// A v1 schema is marked deprecated.
  case deprecation
  /// A v2 schema changed in structure while its v1 counterpart stood still.
  case movement

  /// Whether the sign is about structure, rather than about words of the owner.
  var isStructural: Bool { self != .deprecation }
}

/// The signals that one snapshot of a source shows, each with its evidence, sorted by signal and schema.
struct MigrationSignals: Sendable {
  let evidence: [MigrationSignal: [Evidence]]

  var kinds: Set<MigrationSignal> { Set(evidence.keys) }

  init(source: String, snapshot: SourceSnapshot) {
    let stable = snapshot.track("v1")
    let preview = snapshot.track("v2")
    var found: [MigrationSignal: [Evidence]] = [:]
    for schema in Set(stable.keys).union(preview.keys).sorted() {
      for (signal, text, at) in Self.signs(
        of: schema, stable[schema], preview[schema], hasBoth: !stable.isEmpty && !preview.isEmpty)
      {
        let digest = (preview[schema] ?? stable[schema])?.structure
        found[signal, default: []].append(
          Evidence(text: text, at: at, source: source, schema: schema, digest: digest))
      }
    }
    evidence = found
  }

  private static func signs(
    of schema: String, _ stable: ObservedSchema?, _ preview: ObservedSchema?, hasBoth: Bool
  ) -> [(MigrationSignal, String, Timestamp?)] {
    var signs: [(MigrationSignal, String, Timestamp?)] = []
    if let since = stable?.deprecatedSince {
      signs.append((.deprecation, "\(schema) is marked deprecated on v1", since))
    }
    switch (stable, preview) {
    case (let stable?, let preview?):
      let moved = [stable.lastMoved, preview.lastMoved].compactMap { $0 }.max()
      if let left = stable.structure, let right = preview.structure, left != right {
        signs.append(
          (
            .divergence, "\(schema) differs in structure between v1 and v2",
            moved ?? max(stable.firstSeen, preview.firstSeen)
          ))
      }
      if let last = preview.lastMoved, stable.lastMoved.map({ $0 < last }) ?? true {
        signs.append((.movement, "\(schema) changed on v2 while v1 stood still", last))
      }
    case (nil, let preview?) where hasBoth:
      signs.append((.missing, "\(schema) stands on v2 and not on v1", preview.firstSeen))
    case (let stable?, nil) where hasBoth:
      signs.append((.missing, "\(schema) stands on v1 and not on v2", stable.firstSeen))
    default: break
    }
    return signs
  }

  /// The evidence in the order of the kinds above, each kind bounded so that a full migration stays readable.
  var lines: [Evidence] {
    MigrationSignal.allCases.flatMap { kind -> [Evidence] in
      let all = evidence[kind] ?? []
      guard all.count > Self.shown else { return all }
      let rest = all.count - Self.shown
      return all.prefix(Self.shown) + [
        Evidence(text: "and \(rest) more of the same kind", at: nil, source: all[0].source)
      ]
    }
  }

  private static let shown = 5
}
