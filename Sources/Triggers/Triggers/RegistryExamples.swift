import DriftModel

/// The nights that the trigger of the deployment must read rightly.
enum RegistryExamples {
  static let all: [TriggerExample] = [
    TriggerExample(
      summary: "no address is configured", runs: [ExampleNight.run(1) { $0.productionURL = nil }], state: .unknown),
    TriggerExample(summary: "it was never asked", runs: [ExampleNight.run(1)], state: .unknown),
    TriggerExample(summary: "the request timed out", runs: [nights("?")], state: .unknown),
    TriggerExample(
      summary: "the address is of this machine",
      runs: [ExampleNight.run(1) { $0.productionURL = "http://localhost:8000" }], state: .quiet),
    TriggerExample(summary: "there is nothing at the address", runs: [nights("x")], state: .quiet),
    TriggerExample(summary: "it says degraded", runs: [nights("-")], state: .quiet),
    TriggerExample(summary: "it is healthy for the second time", runs: [nights("++")], state: .forming),
    TriggerExample(summary: "it is healthy in three runs in a row", runs: [nights("+++")], state: .fired),
    TriggerExample(
      summary: "a run between could not ask: three in a row are not there yet", runs: [nights("++?+")], state: .forming),
    TriggerExample(summary: "it flaps", runs: [nights("+-+-++")], state: .forming),
    TriggerExample(
      summary: "it fired, and one night was bad", runs: [nights("+++"), nights("+++-")], state: .fired),
    TriggerExample(
      summary: "it fired, and nobody can ask any more", runs: [nights("+++"), nights("+++???")], state: .fired),
    TriggerExample(
      summary: "it fired, and three nights in a row were bad", runs: [nights("+++"), nights("+++---")],
      state: .regressed),
    TriggerExample(
      summary: "it regressed, and then the request timed out",
      runs: [nights("+++"), nights("+++---"), nights("+++---?")], state: .regressed),
    TriggerExample(
      summary: "it regressed, and one night was good again",
      runs: [nights("+++"), nights("+++---"), nights("+++---+")], state: .regressed),
    TriggerExample(
      summary: "it regressed, and came back for three nights",
      runs: [nights("+++"), nights("+++---"), nights("+++---+++")], state: .fired),
    TriggerExample(summary: "it moved for good to a private host", runs: [nights("mmm")], state: .quiet),
    TriggerExample(summary: "a passing redirect leads to this machine", runs: [nights("lll")], state: .quiet),
    TriggerExample(
      summary: "a run in Actions was healthy three times, and no run here", runs: [fromActions("+++")], state: .quiet),
    TriggerExample(summary: "the newest answer is of last month", runs: [nights("+++", runOn: 33)], state: .unknown),
    TriggerExample(summary: "the clock went back a year", runs: [nights("+++", runOn: -362)], state: .fired),
  ]

  /// One answer a character: `+` healthy, `-` degraded, `m` moved to a private host, `l` led to this machine, `x` nothing there, `?` not asked.
  ///
  /// - Parameter firstOn: the night that the first answer is dated with, where its clock was wrong.
  static func nights(
    _ answers: String, runOn: Int? = nil, firstOn: Int = 1, set: (inout TriggerParameters) -> Void = { _ in }
  ) -> TriggerInput {
    night(answers, runOn: runOn, firstOn: firstOn, fromActions: false, set: set)
  }

  /// The same, asked by runs inside GitHub Actions.
  static func fromActions(_ answers: String, runOn: Int? = nil) -> TriggerInput {
    night(answers, runOn: runOn, firstOn: 1, fromActions: true)
  }

  private static func night(
    _ answers: String, runOn: Int?, firstOn: Int, fromActions: Bool,
    set: (inout TriggerParameters) -> Void = { _ in }
  ) -> TriggerInput {
    let name = ProbeName(.health, ExampleNight.address)
    let list = answers.enumerated().map { index, mark in
      let night = index == 0 ? firstOn : index + 1
      return switch mark {
      case "?": ExampleNight.dark(name, night, fromActions: fromActions)
      case "x": ExampleNight.nobody(name, night, fromActions: fromActions)
      default: ExampleNight.answer(name, night, .health(facts(mark)), fromActions: fromActions)
      }
    }
    return ExampleNight.run(runOn ?? list.count, list, set: set)
  }

  private static func facts(_ mark: Character) -> HealthFacts {
    HealthFacts(
      status: mark == "-" ? "degraded" : "healthy", version: "0.1.0", latencyMilliseconds: 80,
      movedTo: mark == "m" ? "https://10.0.0.7" : nil, servedBy: mark == "l" ? "https://localhost/health" : nil)
  }
}
