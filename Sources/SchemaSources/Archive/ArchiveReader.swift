import DriftModel

/// The unpacking of an archive in memory: bounded at every step, and all or nothing.
struct ArchiveReader {
  /// The archive as messages name it.
  let place: String
  let limits: ArchiveLimits
  /// Which files are kept, by their paths.
  var keeps: @Sendable (String) -> Bool = SchemaFile.hasSchemaEnding
  /// Whether an archive inside makes the whole unbelievable. An export of schemas has none; a package may.
  var refusesArchives = true

  /// The files to keep of the archive in `bytes`.
  func contents(of bytes: [UInt8]) throws(FileFailure) -> ArchiveContents {
    if bytes.isEmpty {
      throw FileFailure(.malformed, "the archive is an empty file", at: place, next: "fetch or build it again")
    }
    return try UTF8Locale.run { () throws(FileFailure) in
      switch ArchiveFormat(of: bytes) {
      case .zip: return try entries(of: bytes, as: .zip)
      case .tar: return try entries(of: bytes, as: .tar)
      case .gzippedTar:
        var budget = UnpackingBudget(limits: limits, archiveBytes: bytes.count, place: place)
        return try entries(of: try GzipStream.unpack(bytes, place: place, budget: &budget), as: .tar)
      }
    }
  }

  private func entries(of bytes: [UInt8], as stream: ArchiveHandle.Stream) throws(FileFailure) -> ArchiveContents {
    try bytes.withUnsafeBufferPointer { buffer throws(FileFailure) in
      let directory =
        stream == .zip ? try ZipDirectory(of: buffer, limit: limits.maximumEntries, place: place) : nil
      let archive = try ArchiveHandle.open(buffer, as: stream, place: place)
      var contents = ArchiveContents(
        place: place, maximumDepth: limits.maximumDepth, directory: directory, keeps: keeps,
        refusesArchives: refusesArchives)
      var budget = UnpackingBudget(limits: limits, archiveBytes: bytes.count, place: place)
      var position = archive.position
      while let entry = try archive.nextEntry() {
        try budget.beginEntry(statedSize: entry.statedSize)
        if let path = try contents.admit(entry) {
          contents.add(try archive.readEntry { count throws(FileFailure) in try budget.spendOnEntry(count) }, at: path)
        }
        position = archive.position
      }
      if stream == .tar { try checkEnd(at: archive.position, after: position) }
      return contents
    }
  }

  /// A tar ends with blocks of 512 zero bytes; one that was cut between two entries does not, and libarchive does not
  /// mind.
  private func checkEnd(at end: Int, after lastEntry: Int) throws(FileFailure) {
    if end - lastEntry < 512 {
      throw FileFailure(
        .malformed, "the archive stops without the mark of its end", at: place, next: "fetch or build it again")
    }
  }
}
