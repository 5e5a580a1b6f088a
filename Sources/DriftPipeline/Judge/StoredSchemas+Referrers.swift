import DriftHistory
import DriftModel

extension StoredSchemas {
  /// The versions that stood before and after a run, and may refer to one that it changed, in the order of subjects.
  ///
  /// Cost: nothing where the run changed nothing, else one look at each document of the tracks that it changed.
  func referrers(in snapshot: Snapshot) throws -> [SchemaVersion] {
    let opened = snapshot.baselined + snapshot.appeared + snapshot.changed.map(\.new)
    let touched = Set((opened + snapshot.removed).map { Track($0.subject) })
    let isOpened = Set(opened.map(\.id))
    return try snapshot.current.filter { version in
      try touched.contains(Track(version.subject)) && !isOpened.contains(version.id) && version.problem == nil
        && mayReferElsewhere(version)
    }
  }

  /// The schemas that refer to each other.
  private struct Track: Hashable {
    let source: String
    let track: String

    init(_ subject: SubjectName) {
      source = subject.source
      track = subject.track
    }
  }
}
