import DriftModel

/// What the package index shows of Core's migration: releases 2.x, and downstream packages that take them.
struct CoreOnTheIndex {
  private var releases: [Evidence] = []
  private var admissions: [Evidence] = []
  private var doubts: [Evidence] = []
  /// Whether any run asked for one of the packages.
  private(set) var isAsked = false

  init(_ input: TriggerInput) {
    let core = ProbeTimeline(.package, input.parameters.corePackage, in: input)
    if core.newest != nil {
      isAsked = true
      if let reason = core.blindness { doubts.append(core.evidence(reason)) }
      for release in core.package?.installable ?? [] {
        guard let version = PythonVersion(release.version), version.major >= .two, !version.isPrerelease else {
          continue
        }
        releases.append(core.evidence("Core \(release.words)", digest: release.digest?.description))
      }
    }
    for name in input.parameters.downstreamPackages {
      let downstream = ProbeTimeline(.package, name, in: input)
      guard downstream.newest != nil else { continue }
      isAsked = true
      if let reason = downstream.blindness { doubts.append(downstream.evidence(reason)) }
      if let newest = downstream.package?.newest, newest.requirements == nil {
        doubts.append(downstream.evidence("the requirements of \(name) \(newest.version) were not read"))
      }
      if let sign = Self.admission(of: input.parameters.corePackage, by: downstream) { admissions.append(sign) }
    }
  }

  /// What the index adds; `besideMovement` says that complete snapshots show a signal in structure too.
  func observation(besideMovement: Bool) -> Observation {
    let signs = releases + admissions
    if signs.isEmpty { return Observation(state: doubts.isEmpty ? .quiet : .unknown, evidence: doubts) }
    let fires = !releases.isEmpty && (besideMovement || !admissions.isEmpty)
    return Observation(state: fires ? .fired : .forming, evidence: signs + doubts)
  }

  /// The requirement by which the newest release of a package takes Core 2.x on purpose.
  private static func admission(of core: String, by timeline: ProbeTimeline) -> Evidence? {
    guard let package = timeline.package, let newest = package.newest else { return nil }
    let now = requirements(on: core, of: newest)
    guard let taken = now.first(where: { $0.versions.admitsRelease(ofMajor: .two) }) else { return nil }
    let refusedBefore = package.installable.dropLast().contains { earlier in
      let then = requirements(on: core, of: earlier)
      return !then.isEmpty && !then.contains { $0.versions.admitsRelease(ofMajor: .two) }
    }
    guard taken.versions.names(major: .two) || refusedBefore else { return nil }
    return timeline.evidence(
      "\(timeline.name.target) \(newest.version) requires `\(taken.text)`, which admits 2.x",
      digest: newest.digest?.description)
  }

  private static func requirements(
    on core: String, of release: PackageRelease
  ) -> [(text: String, versions: VersionSpecifier)] {
    (release.requirements ?? []).compactMap { text in
      guard let requirement = PackageRequirement(text), requirement.name == PackageRequirement.normalized(core),
        !requirement.isOptional, let versions = requirement.versions
      else { return nil }
      return (text, versions)
    }
  }
}
