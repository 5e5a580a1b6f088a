import DriftModel
import DriftHistory
import Reports

/// What a run did not read, laid over comparisons of what is on record: a comparison with last night's copy is not known
/// to hold tonight.
struct ReadingOverlay {
  private let unread: Set<SubjectName>
  private let incomplete: Set<String>

  init(readings: [SourceReading], unread: [UnreadSubject]) {
    self.unread = Set(unread.map(\.subject))
    incomplete = Set(readings.filter { $0.status != .ok }.map(\.source))
  }

  func applied(to entry: CrossSourceEntry) -> CrossSourceEntry {
    let reference = SubjectName(source: entry.reference, track: entry.subject.track, schema: entry.subject.schema)
    guard isOpen(reference, isOnRecord: entry.from != nil) || isOpen(entry.subject, isOnRecord: entry.to != nil) else {
      return entry
    }
    return CrossSourceEntry(
      reference: entry.reference, subject: entry.subject, status: .notRead, from: entry.from, to: entry.to)
  }

  /// A claim of the past stays true; that one is still held is known only where the run read it.
  func applied(to entry: ClaimEntry) -> ClaimEntry {
    let standing = [entry.from, entry.to].filter(\.isStanding).map { side in
      SubjectName(source: side.source, track: entry.track, schema: entry.schema)
    }
    guard standing.contains(where: unread.contains) else { return entry }
    return ClaimEntry(
      track: entry.track, schema: entry.schema, coreVersion: entry.coreVersion, status: .notRead, from: entry.from,
      to: entry.to)
  }

  func applied(to entry: PublicationEntry) -> PublicationEntry {
    guard incomplete.contains(entry.source) || incomplete.contains(entry.reference) else { return entry }
    return PublicationEntry(
      reference: entry.reference, source: entry.source, track: entry.track, status: .notRead, from: entry.from,
      to: entry.to)
  }

  func applied(to entry: CrossTrackEntry) -> CrossTrackEntry {
    let isUnknown = [entry.fromTrack, entry.toTrack].contains { track in
      isOpen(
        SubjectName(source: entry.source, track: track, schema: entry.schema), isOnRecord: entry.missingIn != track)
    }
    guard isUnknown else { return entry }
    return CrossTrackEntry(
      source: entry.source, schema: entry.schema, fromTrack: entry.fromTrack, toTrack: entry.toTrack, status: .notRead)
  }

  /// Whether nothing is known of a subject tonight. What is on record and not among the unread was read; what is not on
  /// record may still be there where its source was not read in full.
  private func isOpen(_ subject: SubjectName, isOnRecord: Bool) -> Bool {
    unread.contains(subject) || (!isOnRecord && incomplete.contains(subject.source))
  }
}
