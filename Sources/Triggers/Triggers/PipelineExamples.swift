import DriftModel

/// The signs of the pipeline's integration that must be read rightly.
enum PipelineExamples {
  static let all: [TriggerExample] = [
    TriggerExample(summary: "nothing was asked", runs: [ExampleNight.run(1)], state: .unknown),
    TriggerExample(summary: "the index did not answer", runs: [dark(1)], state: .unknown),
    TriggerExample(summary: "the requirements were not read", runs: [requiring(1, nil)], state: .unknown),
    TriggerExample(summary: "the package is not published", runs: [gone(1)], state: .quiet),
    TriggerExample(
      summary: "it requires other packages", runs: [requiring(1, ["pydantic>=2", "core-registry"])], state: .quiet),
    TriggerExample(
      summary: "it requires the SDK, spelled otherwise",
      runs: [requiring(1, ["Core_Registry.Client[async] (>=0.2) ; python_version >= '3.11'"])], state: .fired),
    TriggerExample(
      summary: "only an extra requires the SDK", runs: [requiring(1, ["core-registry-client; extra == 'dev'"])],
      state: .forming),
    TriggerExample(summary: "the integration's workflow is green", runs: [workflow("success")], state: .fired),
    TriggerExample(summary: "the integration's workflow is red", runs: [workflow("failure")], state: .forming),
    TriggerExample(summary: "somebody attested it", runs: [attested(1)], state: .fired),
    TriggerExample(summary: "the attestation has run out", runs: [attested(9)], state: .unknown),
    TriggerExample(
      summary: "it fired, and the next release does without",
      runs: [requiring(1, ["core-registry-client"]), requiring(2, [])], state: .regressed),
    TriggerExample(
      summary: "it fired, and the index did not answer", runs: [requiring(1, ["core-registry-client"]), dark(2)],
      state: .fired),
  ]

  private static let name = ProbeName(.package, "market-data-pipeline")

  private static func dark(_ night: Int) -> TriggerInput { ExampleNight.run(night, [ExampleNight.dark(name, night)]) }

  private static func gone(_ night: Int) -> TriggerInput { ExampleNight.run(night, [ExampleNight.nobody(name, night)]) }

  private static func requiring(_ night: Int, _ requirements: [String]?) -> TriggerInput {
    let facts = PackageFacts(
      name: name.target, releases: [PackageRelease(version: "1.\(night)", requirements: requirements)])
    return ExampleNight.run(night, [ExampleNight.answer(name, night, .package(facts))])
  }

  private static func workflow(_ conclusion: String) -> TriggerInput {
    let run = WorkflowRunFacts(name: "registry", conclusion: conclusion, createdAt: ExampleNight.at(0), url: "runs/1")
    let answer = ExampleNight.answer(ProbeName(.workflowRuns, "team/pipeline"), 1, .workflowRuns([run]))
    return ExampleNight.run(1, [answer]) {
      $0.pipelineRepository = "team/pipeline"
      $0.pipelineWorkflow = "registry"
    }
  }

  private static func attested(_ night: Int) -> TriggerInput {
    ExampleNight.run(night, attestations: [ExampleNight.attested("pipeline-integrated", until: 8)])
  }
}
