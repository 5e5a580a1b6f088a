import DriftModel

/// A release with its day and the evidence for it.
struct DatedRelease {
  let at: Timestamp
  let evidence: Evidence
}

/// The release of Store that must settle and its patches, as GitHub and the package index show them.
struct StoreReleases {
  let outcome: Outcome

  enum Outcome {
    case released(DatedRelease, patches: [DatedRelease])
    case missing([Evidence])
    case unknown([Evidence])
  }

  init(_ input: TriggerInput) {
    guard let wanted = PythonVersion(input.parameters.storeVersion) else {
      outcome = .unknown([Evidence(text: "\(input.parameters.storeVersion) is no version", at: nil)])
      return
    }
    var found: [(version: PythonVersion, release: DatedRelease)] = []
    var doubts: [Evidence] = []
    var denials: [Evidence] = []
    for timeline in Self.timelines(input) {
      // A patch may be there that nobody saw: the index tells of another release, it does not stand in for this look.
      if timeline.name.kind == .releases, let reason = timeline.blindness {
        outcome = .unknown([timeline.evidence(reason)])
        return
      }
      if let reason = timeline.blindness {
        doubts.append(timeline.evidence(reason))
      } else {
        let list = Self.releases(in: timeline)
        found += list
        if !list.contains(where: { $0.version == wanted }) {
          denials.append(timeline.evidence("there is no release \(input.parameters.storeVersion)"))
        }
      }
    }
    if let release = found.filter({ $0.version == wanted }).map(\.release).min(by: { $0.at < $1.at }) {
      outcome = .released(release, patches: found.filter { $0.version.isPatch(of: wanted) }.map(\.release))
    } else if doubts.isEmpty, !denials.isEmpty {
      outcome = .missing(denials)
    } else {
      let nothing = Evidence(text: "neither a repository nor a package of Store is configured", at: nil)
      outcome = .unknown(doubts.isEmpty ? [nothing] : doubts)
    }
  }

  private static func timelines(_ input: TriggerInput) -> [ProbeTimeline] {
    let repository = input.parameters.storeRepository.map { ProbeTimeline(.releases, $0, in: input) }
    let package = input.parameters.storePackage.map { ProbeTimeline(.package, $0, in: input) }
    // A package that nobody asks for is no second way to look, as long as there is a first.
    return [repository, repository == nil || package?.newest != nil ? package : nil].compactMap { $0 }
  }

  private static func releases(in timeline: ProbeTimeline) -> [(version: PythonVersion, release: DatedRelease)] {
    let tagged = (timeline.releases ?? []).filter { !$0.isPrerelease }.map { ($0.tag, Optional($0.publishedAt)) }
    let packaged = (timeline.package?.releases ?? []).filter { !$0.isYanked }.map { ($0.version, $0.uploadedAt) }
    return (tagged + packaged).compactMap { text, moment in
      guard let version = PythonVersion(text), !version.isPrerelease, let moment else { return nil }
      let line = timeline.evidence("\(text) was published on \(moment)")
      return (version, DatedRelease(at: moment, evidence: line))
    }
  }
}

extension PythonVersion {
  /// Whether it is a later release of the same minor.
  fileprivate func isPatch(of release: PythonVersion) -> Bool {
    self > release && epoch == release.epoch && Array(padded(to: 2).prefix(2)) == Array(release.padded(to: 2).prefix(2))
  }
}
