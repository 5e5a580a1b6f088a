import DriftModel

/// The weeks after Store's release that must be read rightly; it was published on night 1.
enum StoreStableExamples {
  static let all: [TriggerExample] = [
    TriggerExample(summary: "nothing was asked", runs: [ExampleNight.run(2)], state: .unknown),
    TriggerExample(summary: "the runs could not be looked at", runs: [night(20, runs: nil)], state: .unknown),
    TriggerExample(
      summary: "the version is not released", runs: [night(20, ["v0.4.9": 1, "v0.5.0rc1": 1])], state: .quiet),
    TriggerExample(summary: "thirteen days without a failure", runs: [night(14)], state: .forming),
    TriggerExample(summary: "fourteen days without a failure", runs: [night(15)], state: .fired),
    TriggerExample(summary: "fourteen days in which nothing ran", runs: [night(15, runs: [:])], state: .forming),
    TriggerExample(
      summary: "the only green run is dated in the future", runs: [night(15, runs: [40: "success"])], state: .forming),
    TriggerExample(
      summary: "a run failed a week ago", runs: [night(20, runs: [2: "success", 13: "failure"])], state: .forming),
    TriggerExample(
      summary: "a run was cancelled a week ago", runs: [night(20, runs: [2: "success", 13: "cancelled"])], state: .fired
    ),
    TriggerExample(
      summary: "a patch came a week ago", runs: [night(20, ["v0.5.0": 1, "v0.5.1": 13], runs: [14: "success"])],
      state: .forming),
    TriggerExample(
      summary: "the next minor is no patch of this one", runs: [night(20, ["v0.5.0": 1, "v0.6.0": 13])], state: .fired),
    TriggerExample(
      summary: "the clock went back to before the release", runs: [night(-9)], state: .forming),
    TriggerExample(
      summary: "it fired, and then a run failed",
      runs: [night(15), night(20, runs: [2: "success", 19: "failure"])], state: .regressed),
    TriggerExample(
      summary: "it regressed, and two weeks later nothing failed again",
      runs: [
        night(15), night(20, runs: [2: "success", 19: "failure"]),
        night(33, runs: [2: "success", 19: "failure", 21: "success"]),
      ], state: .fired),
    TriggerExample(
      summary: "the package index shows the release, and nobody could look at GitHub",
      runs: [night(20, releases: false)], state: .unknown),
    TriggerExample(
      summary: "it fired, and then nobody could look", runs: [night(15), night(16, runs: nil)], state: .fired),
  ]

  static func night(
    _ night: Int, _ tags: [String: Int] = ["v0.5.0": 1], runs: [Int: String]? = [2: "success"],
    releases isSeen: Bool = true
  ) -> TriggerInput {
    let releases = tags.sorted { $0.key < $1.key }.map {
      ReleaseFacts(tag: $0.key, publishedAt: ExampleNight.at($0.value), isPrerelease: $0.key.contains("rc"))
    }
    let name = ProbeName(.workflowRuns, "team/store")
    let list = runs.map { runs in
      runs.sorted { $0.key < $1.key }.map {
        WorkflowRunFacts(
          name: "ci", conclusion: $0.value, createdAt: ExampleNight.at($0.key), url: "runs/\($0.key)")
      }
    }
    let (repository, package) = (ProbeName(.releases, "team/store"), ProbeName(.package, "market-data-store"))
    let indexed = PackageFacts(
      name: package.target, releases: [PackageRelease(version: "0.5.0", uploadedAt: ExampleNight.at(1))])
    let shown =
      isSeen
      ? [ExampleNight.answer(repository, night, .releases(releases))]
      : [ExampleNight.dark(repository, night), ExampleNight.answer(package, night, .package(indexed))]
    return ExampleNight.run(
      night,
      shown + [list.map { ExampleNight.answer(name, night, .workflowRuns($0)) } ?? ExampleNight.dark(name, night)])
  }
}
