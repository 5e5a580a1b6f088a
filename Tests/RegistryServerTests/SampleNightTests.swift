import JSONModel
import RegistryServer
import Testing

@Suite("The nights of the demo keep the promises of their documentation")
struct SampleNightTests {
  private func document(_ schema: SampleSchema) throws -> JSONValue { try JSONDocument(parsing: schema.text).root }

  @Test(arguments: SampleNight.allCases)
  func aNightHas38SchemasOfTwoTracks(night: SampleNight) {
    let schemas = night.schemas
    let names = Dictionary(grouping: schemas, by: \.track).mapValues { $0.map(\.schemaID) }
    #expect(schemas.count == 38)
    #expect(schemas.map(\.track) == Array(repeating: "v1", count: 19) + Array(repeating: "v2", count: 19))
    #expect(names["v1"] == names["v2"])
    for track in ["v1", "v2"] {
      let names = names[track] ?? []
      #expect(names == Set(names).sorted(), "sorted, each once")
      #expect(
        Set(names).isSuperset(of: [
          "telemetry.FeedbackEvent", "telemetry.HealthStatus", "telemetry.RateAdjustment",
        ]))
    }
  }

  @Test(arguments: SampleNight.allCases)
  func everyDocumentSaysOfItselfWhatItsSampleSays(night: SampleNight) throws {
    for schema in night.schemas {
      let document = try document(schema)
      #expect(document["$schema_id"]?.string == schema.schemaID)
      #expect(document["$track"]?.string == schema.track)
      #expect(document["$core_version"]?.string == schema.coreVersion)
      #expect(schema.coreVersion == night.coreVersion)
      #expect(schema.schemaID.hasPrefix(schema.kind + "."))
      #expect(schema.deprecated == (schema.deprecationNote != nil))
      #expect(schema.text.hasSuffix("}\n") && !schema.text.contains("@"))
    }
  }

  @Test func everyNightHasAReleaseOfItsOwn() {
    let releases = SampleNight.allCases.map(\.coreVersion)
    #expect(releases.count == 5)
    #expect(releases == Set(releases).sorted())
  }

  @Test func theSecondNightMovesNothingButTheRelease() {
    let (first, second) = (SampleNight.baseline, SampleNight.releaseOnly)
    for (old, new) in zip(first.schemas, second.schemas) {
      #expect(old.text != new.text)
      #expect(moved(old, to: second.coreVersion) == new.text)
    }
    #expect(changed(from: first, to: second).isEmpty)
  }

  @Test func theLaterNightsChangeWhatTheySay() {
    #expect(
      changed(from: .releaseOnly, to: .v1Moves) == ["v1/telemetry.FeedbackEvent", "v1/telemetry.HealthStatus"])
    #expect(
      changed(from: .v1Moves, to: .v2Diverges) == ["v2/telemetry.FeedbackEvent", "v2/telemetry.RateAdjustment"])
    #expect(changed(from: .v2Diverges, to: .v1Mends) == ["v1/telemetry.HealthStatus"])
    for night in SampleNight.allCases {
      let deprecated = night.schemas.filter(\.deprecated).map { "\($0.track)/\($0.schemaID)" }
      #expect(deprecated == ([.v2Diverges, .v1Mends].contains(night) ? ["v1/telemetry.QueueGauge"] : []))
    }
  }

  @Test func theTracksBeginEqual() {
    let schemas = SampleNight.baseline.schemas
    for (first, second) in zip(schemas.prefix(19), schemas.suffix(19)) {
      #expect(first.text.replacing(#""$track": "v1""#, with: #""$track": "v2""#) == second.text)
    }
  }

  /// The text of a schema as another release would export it unchanged.
  private func moved(_ schema: SampleSchema, to release: String) -> String {
    schema.text.replacing(
      #""$core_version": "\#(schema.coreVersion)""#, with: #""$core_version": "\#(release)""#)
  }

  /// The schemas whose texts differ between two nights in more than the release, as `track/name`.
  private func changed(from old: SampleNight, to new: SampleNight) -> [String] {
    zip(old.schemas, new.schemas).filter { moved($0, to: new.coreVersion) != $1.text }
      .map { "\($1.track)/\($1.schemaID)" }
  }
}
