import DriftModel
import GRDB
public import JSONModel

extension HistoryReader {
  /// The versions, standing or not, whose `core_version` another source gave to the same schema of the same track, where at
  /// least one of the two stood after `run`; in the order of subjects and ordinals.
  ///
  /// Cost: a look-up a source for every recorded version with a `core_version`.
  public func versionsClaimedElsewhere(asOf run: Int64) throws(Problem) -> [SchemaVersion] {
    try reportingProblems(at: path) {
      try versions(
        where: """
          version.core_version IS NOT NULL AND EXISTS (
            SELECT 1 FROM source AS place
            JOIN subject AS twin ON twin.source_id = place.id AND twin.track = subject.track
              AND twin.schema = subject.schema
            JOIN version AS claim ON claim.subject_id = twin.id AND claim.core_version = version.core_version
            WHERE place.id <> source.id AND claim.first_run_id <= :run
              AND (version.closed_run_id IS NULL OR version.closed_run_id > :run
                OR claim.closed_run_id IS NULL OR claim.closed_run_id > :run))
          """, asOf: run)
    }
  }

  /// The versions that stood after `run` whose `core_version` an edition of another source carried with other content, in
  /// the order of subjects; and what those editions carried, in the order of subjects and of publication. Of an edition that
  /// was rewritten the newest bytes count.
  ///
  /// Cost: a look-up a source for every document of the editions.
  public func editionClaims(
    asOf run: Int64
  ) throws(Problem) -> (versions: [SchemaVersion], carried: [CarriedDocument]) {
    try reportingProblems(at: path) {
      let pairs = """
        FROM edition_document AS document
        JOIN edition ON edition.id = document.edition_id
        JOIN subject AS own ON own.id = document.subject_id
        JOIN source AS place ON place.id <> own.source_id
        JOIN subject AS twin ON twin.source_id = place.id AND twin.track = own.track AND twin.schema = own.schema
        JOIN version AS claim ON claim.subject_id = twin.id AND claim.core_version = document.core_version
        WHERE edition.state = 'read' AND edition.first_run_id <= :run
          AND (edition.closed_run_id IS NULL OR edition.closed_run_id > :run)
          AND claim.first_run_id <= :run AND (claim.closed_run_id IS NULL OR claim.closed_run_id > :run)
          AND claim.content_digest <> document.content_digest
        """
      let versions = try versions(where: "version.id IN (SELECT claim.id \(pairs))", asOf: run)
      guard !versions.isEmpty else { return ([], []) }
      let carried = try carriedDocuments(
        where:
          "(document.edition_id, document.subject_id) IN (SELECT document.edition_id, document.subject_id \(pairs))",
        ["run": run])
      return (versions, carried.sorted { ($0.subject, $0.carriedSince) < ($1.subject, $1.carriedSince) })
    }
  }
}
