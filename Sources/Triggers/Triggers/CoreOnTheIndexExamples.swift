import DriftModel

/// What the package index may show of Core's migration, beside quiet snapshots unless said otherwise.
enum CoreOnTheIndexExamples {
  static let all: [TriggerExample] = [
    TriggerExample(summary: "the index did not answer", runs: [run(nil)], state: .unknown),
    TriggerExample(summary: "Core's newest release is 1.4.61", runs: [run(["1.2.0", "1.4.61"])], state: .quiet),
    TriggerExample(summary: "Core 2.0 is a pre-release", runs: [run(["1.4.61", "2.0rc1", "2.0.dev3"])], state: .quiet),
    TriggerExample(summary: "Core 2.0 is released", runs: [run(["1.4.61", "2.0.0"])], state: .forming),
    TriggerExample(
      summary: "Core 2.0 is released, and v2 differs", runs: [run(["2.0.0"], CoreV2Examples.ahead("v2"))], state: .fired
    ),
    TriggerExample(
      summary: "a downstream package admits 2.x by name",
      runs: [run(["1.4.61"], requires: ["market-data-core>=1.2,<3"])],
      state: .forming),
    TriggerExample(
      summary: "a downstream package names no upper end: it never thought of 2.x",
      runs: [run(["1.4.61"], requires: ["market-data-core>=1.2"])], state: .quiet),
    TriggerExample(
      summary: "a downstream package refuses one release of 2.x, or an end far away: it never thought of 2.x",
      runs: [run(["2.0.0"], requires: ["market-data-core!=2.0.1,<10"])], state: .forming),
    TriggerExample(
      summary: "a downstream package takes 2.x for an extra alone",
      runs: [run(["1.4.61"], requires: [#"market-data-core>=2; extra == "next""#])], state: .quiet),
    TriggerExample(
      summary: "nobody could read what a downstream package requires", runs: [run(["1.4.61"], requires: [nil])],
      state: .unknown),
    TriggerExample(
      summary: "a downstream package dropped its upper end",
      runs: [run(["1.4.61"], requires: ["Market_Data.Core<2", "market-data-core>=1.2"])], state: .forming),
    TriggerExample(
      summary: "Core 2.0 is released, and a downstream package takes it",
      runs: [run(["2.0.0"], requires: ["market-data-core~=2.0"])], state: .fired),
  ]

  /// One release of Core for each version, one of the pipeline for each requirement, oldest first.
  private static func run(
    _ core: [String]?, _ newest: [ObservedSchema] = CoreV2Examples.equal, requires: [String?] = []
  ) -> TriggerInput {
    let name = ProbeName(.package, "market-data-core")
    let facts = PackageFacts(name: name.target, releases: (core ?? []).map { PackageRelease(version: $0) })
    var answers = [core == nil ? ExampleNight.dark(name, 2) : ExampleNight.answer(name, 2, .package(facts))]
    if !requires.isEmpty {
      let releases = requires.enumerated().map {
        PackageRelease(version: "1.\($0.offset)", requirements: $0.element.map { [$0] })
      }
      let pipeline = ProbeName(.package, "market-data-pipeline")
      answers.append(
        ExampleNight.answer(pipeline, 2, .package(PackageFacts(name: pipeline.target, releases: releases))))
    }
    return ExampleNight.run(2, answers, sources: [CoreV2Examples.history(2, newest, CoreV2Examples.equal)])
  }
}
