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
}
