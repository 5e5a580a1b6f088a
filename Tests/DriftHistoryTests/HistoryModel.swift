import DriftHistory
import DriftModel
import JSONModel

/// The history as a person would keep it on paper: what the database is held against.
struct HistoryModel {
  struct Interval: Hashable {
    let subject: SubjectName
    let ordinal: Int
    let digest: SHA256Digest
    let core: String?
    let deprecated: Bool
    let first: Int64
    var seen: Int64
    var closed: Int64?
  }

  struct Told: Equatable {
    var baselined: [SubjectName] = []
    var appeared: [SubjectName] = []
    var changed: [SubjectName] = []
    var removed: [SubjectName] = []
    var unseen: [SubjectName: Unseen] = [:]
    var current: [SubjectName] = []
  }

  private(set) var intervals: [Interval] = []
  private var provenAbsent: Set<SubjectName> = []

  /// Plays one night and tells what it brought.
  mutating func play(_ outcomes: [CollectionOutcome], run: Int64) -> Told {
    var told = Told()
    for outcome in outcomes {
      let source = outcome.source.name
      let named = Set(outcome.failures.compactMap(\.subject))
      let askedFor = RandomNights.subjects(of: source).filter { [nil, $0.track].contains(outcome.source.track) }
      for name in askedFor {
        let open = intervals.firstIndex { $0.subject == name && $0.closed == nil }
        if let fetched = outcome.fetched.first(where: { $0.subject == name }) {
          see(fetched, open: open, run: run, told: &told)
        } else if let open, outcome.failures.isEmpty {
          intervals[open].closed = run
          told.removed.append(name)
          told.unseen[name] = .absent
          provenAbsent.insert(name)
        } else if open != nil || named.contains(name) {
          told.unseen[name] = .notRead
        } else if outcome.status != .failed, outcome.failures.allSatisfy({ $0.subject != nil }) {
          provenAbsent.insert(name)
        }
      }
      told.current += askedFor.filter { name in intervals.contains { $0.subject == name && $0.closed == nil } }
    }
    return told
  }

  private mutating func see(_ fetched: FetchedSchema, open: Int?, run: Int64, told: inout Told) {
    let digest = SHA256Digest(of: fetched.bytes)
    let ordinal = intervals.count { $0.subject == fetched.subject } + 1
    let next = Interval(
      subject: fetched.subject, ordinal: ordinal, digest: digest, core: fetched.coreVersion,
      deprecated: fetched.deprecated, first: run, seen: run)
    guard let open else {
      intervals.append(next)
      if provenAbsent.contains(fetched.subject) {
        told.appeared.append(fetched.subject)
      } else {
        told.baselined.append(fetched.subject)
      }
      return
    }
    let standing = intervals[open]
    if standing.digest == digest, standing.core == next.core, standing.deprecated == next.deprecated {
      intervals[open].seen = run
    } else {
      intervals[open].closed = run
      intervals.append(next)
      told.changed.append(fetched.subject)
    }
  }
}
