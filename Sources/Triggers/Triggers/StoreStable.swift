import DriftModel

extension Trigger {
  /// The release of Store that brought the feature has settled.
  static let storeStable = Trigger(
    id: "store-stable",
    title: "Store v0.5.0 has been stable for two weeks",
    rule: """
      Reads the release v0.5.0 of Store (GitHub, else the package index) and the completed workflow runs on its default branch \
      since. The days count from the release, or from the newest failed run or the newest patch of the same minor (0.5.1, \
      0.5.2, …) if one came later. It fires after 14 such days that saw at least one green run, and is forming before, with \
      the day as forecast. A failed run or a patch after it fired lets it regress until the days are full again. It is quiet \
      before the release, and unknown where release or runs could not be looked at.
      """,
    examples: StoreStableExamples.all,
    observe: { input in
      switch StoreReleases(input).outcome {
      case .unknown(let evidence): Observation(state: .unknown, evidence: evidence)
      case .missing(let evidence): Observation(state: .quiet, evidence: evidence)
      case .released(let release, let patches): look(at: release, patches, input)
      }
    })
}

private func look(at release: DatedRelease, _ patches: [DatedRelease], _ input: TriggerInput) -> Observation {
  guard let repository = input.parameters.storeRepository else {
    return .unknown("the repository of Store is not configured, so its workflow runs are not known")
  }
  let timeline = ProbeTimeline(.workflowRuns, repository, in: input)
  if let reason = timeline.blindness { return timeline.unknown(reason) }
  guard let all = timeline.runs else { return timeline.unknown("the repository shows no workflow runs") }
  var start = release.at
  var evidence = [release.evidence]
  if let patch = patches.max(by: { $0.at < $1.at }), patch.at > start {
    start = patch.at
    evidence.append(patch.evidence)
  }
  if let failed = all.filter(\.isFailed).max(by: { $0.createdAt < $1.createdAt }), failed.createdAt > start {
    start = failed.createdAt
    evidence.append(timeline.evidence("\(failed.name) failed on \(failed.createdAt): \(failed.url)"))
  }
  let day = start.advanced(byDays: input.parameters.storeStableDays)
  let green = all.count { $0.isGreen && $0.createdAt >= start && $0.createdAt <= input.now }
  evidence.append(timeline.evidence("\(green) green \(green == 1 ? "run" : "runs") since \(start.day)"))
  if green > 0, day <= input.now { return Observation(state: .fired, evidence: evidence) }
  let forecast = day > input.now ? "fires on \(day.day) if nothing fails until then" : "fires with the first green run"
  return Observation(
    state: .forming, evidence: evidence, forecast: forecast, forecastDate: day > input.now ? day : nil)
}
