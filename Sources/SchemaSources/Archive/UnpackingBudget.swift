import DriftModel

/// The bytes that an archive may still unpack to, spent chunk by chunk so that memory never outgrows the limits.
struct UnpackingBudget {
  private let limits: ArchiveLimits
  private let archiveBytes: Int
  private let place: String
  private var spent = 0
  private var spentOnEntry = 0
  private var entries = 0

  /// The budget of an archive of `archiveBytes` bytes, which messages call `place`.
  init(limits: ArchiveLimits, archiveBytes: Int, place: String) {
    self.limits = limits
    self.archiveBytes = archiveBytes
    self.place = place
  }

  /// Counts one more entry; what is spent from here on is spent on it.
  mutating func beginEntry(statedSize: Int?) throws(FileFailure) {
    entries += 1
    spentOnEntry = 0
    if entries > limits.maximumEntries { throw Self.tooManyEntries(limit: limits.maximumEntries, at: place) }
    if let statedSize, statedSize > limits.maximumEntryBytes { throw tooLargeEntry }
  }

  /// Counts `count` unpacked bytes of the current entry.
  mutating func spendOnEntry(_ count: Int) throws(FileFailure) {
    spentOnEntry += count
    if spentOnEntry > limits.maximumEntryBytes { throw tooLargeEntry }
    try spend(count)
  }

  /// Counts `count` unpacked bytes of the archive as a whole.
  mutating func spend(_ count: Int) throws(FileFailure) {
    spent += count
    if spent > limits.maximumTotalBytes {
      throw Self.excess("unpacks to more than \(limits.maximumTotalBytes) bytes", at: place)
    }
    if spent > limits.ratioFreeBytes, spent / max(1, limits.maximumRatio) >= archiveBytes {
      throw Self.excess("unpacks to \(limits.maximumRatio) times its size or more", at: place)
    }
  }

  static func tooManyEntries(limit: Int, at place: String) -> FileFailure {
    excess("has more than \(limit) entries", at: place)
  }

  private var tooLargeEntry: FileFailure {
    Self.excess("has an entry of more than \(limits.maximumEntryBytes) bytes", at: place)
  }

  private static func excess(_ what: String, at place: String) -> FileFailure {
    FileFailure(.malformed, "the archive \(what)", at: place, next: "make sure that this is the archive you mean")
  }
}
