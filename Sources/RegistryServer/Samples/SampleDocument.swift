/// A schema document of the samples, before a track and a release fill in its two blanks.
///
/// The documents look like exports of pydantic models: members sorted, titles derived from names, shared parts under
/// `$defs`. Their platform is invented.
struct SampleDocument: Sendable {
  /// The value of its `$schema_id`.
  let id: String
  /// JSON in which `@core_version@` and `@track@` stand for what an export fills in.
  let text: String

  /// The document as a release exports it on a track, with or without a note that asks readers to leave it.
  func exported(on track: String, by coreVersion: String, deprecationNote: String? = nil) -> SampleSchema {
    SampleSchema(
      track: track,
      schemaID: id,
      kind: String(id.prefix { $0 != "." }),
      coreVersion: coreVersion,
      deprecated: deprecationNote != nil,
      deprecationNote: deprecationNote,
      text: text.replacing("@core_version@", with: coreVersion).replacing("@track@", with: track) + "\n")
  }
}

extension SampleDocument {
  /// The nineteen documents with which both tracks begin, sorted by name.
  static let first: [SampleDocument] = [
    leaderClaim, nodeStatus, peerLink, regionMap,
    bar, instrumentRef, quote, trade,
    capabilitySet, quotaPlan, sourceSpec, streamSpec,
    alertNotice, errorReport, feedbackEvent, healthStatus, latencySample, queueGauge, rateAdjustment,
  ]
}
