import Testing

import DriftModel

@Suite("Globs over names")
struct GlobTests {
  @Test(
    "match",
    arguments: [
      ("*", ""), ("*", "anything"), ("a*c", "abc"), ("a*c", "ac"), ("a?c", "abc"), ("telemetry.*", "telemetry.Probe"),
      ("*.Feed*", "telemetry.FeedbackEvent"), ("**", "x"), ("a*b*c", "a-b-b-c"), ("é?", "éö"),
    ])
  func matching(_ pattern: String, _ name: String) {
    #expect(Glob(pattern).matches(name))
  }

  @Test(
    "do not match",
    arguments: [
      ("", "x"), ("a?c", "ac"), ("a*c", "abd"), ("telemetry.*", "federation.Probe"), ("v1", "v10"), ("a.c", "abc"),
    ])
  func notMatching(_ pattern: String, _ name: String) {
    #expect(!Glob(pattern).matches(name))
  }

  @Test("a pattern that would explode a backtracking matcher ends at once")
  func pathological() {
    let pattern = Glob(String(repeating: "a*", count: 200) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 2_000)))
  }
}
