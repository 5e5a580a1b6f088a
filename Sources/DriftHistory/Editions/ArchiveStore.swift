import DriftModel
import Foundation
import GRDB
import JSONModel

/// The archives of editions: in the database, or where they are large in the folder beside it.
struct ArchiveStore {
  let database: Database
  let folder: ArchiveFolder

  init(database: Database, path: String) {
    self.database = database
    folder = ArchiveFolder(ofDatabaseAt: path)
  }

  /// The number of an archive, whether or not its bytes are still what they were.
  func id(of digest: SHA256Digest) throws -> Int64? {
    try Int64.fetchOne(database, sql: "SELECT id FROM archive WHERE sha256 = ?", arguments: [digest.stored])
  }

  /// The bytes of an archive; `nil` where it was not kept, or is not what it was: whoever asks may fetch it anew.
  func bytes(of digest: SHA256Digest) throws -> [UInt8]? {
    let sql = "SELECT bytes FROM archive WHERE sha256 = ?"
    guard let row = try Row.fetchOne(database, sql: sql, arguments: [digest.stored]) else { return nil }
    let embedded = try row.decode(Data?.self, forColumn: "bytes").map { Array($0) }
    guard let bytes = embedded ?? folder.bytes(of: digest), SHA256Digest(of: bytes) == digest else { return nil }
    return bytes
  }

  /// Keeps an archive unless it is there and sound; more than `limit` bytes go to the folder.
  func keep(_ bytes: [UInt8], under digest: SHA256Digest, embeddingUpTo limit: Int) throws {
    guard try self.bytes(of: digest) == nil else { return }
    let isEmbedded = bytes.count <= limit
    if !isEmbedded { try folder.write(bytes, under: digest) }
    let sql = """
      INSERT INTO archive (sha256, size, bytes) VALUES (?, ?, ?)
      ON CONFLICT (sha256) DO UPDATE SET size = excluded.size, pruned_at = NULL, bytes = excluded.bytes
      """
    try database.execute(
      sql: sql, arguments: [digest.stored, bytes.count, isEmbedded ? Data(bytes) : nil])
  }

  /// The archives that were kept before `moment` and that no source reads again: all but the newest that was read of each
  /// publisher's list.
  func prunable(before moment: Timestamp) throws -> [(digest: SHA256Digest, size: Int)] {
    let sql = """
      SELECT archive.sha256, archive.size FROM archive
      WHERE archive.pruned_at IS NULL
        AND (SELECT max(run.started_at) FROM edition JOIN run ON run.id = edition.first_run_id
          WHERE edition.archive_id = archive.id) < ?
        AND archive.id NOT IN (
          SELECT newest.archive_id FROM edition AS newest
          WHERE newest.id = (
            SELECT same.id FROM edition AS same
            WHERE same.list_id = newest.list_id AND same.state = 'read' AND same.closed_run_id IS NULL
            ORDER BY same.published_at DESC, same.asset_id DESC LIMIT 1))
      ORDER BY archive.id
      """
    return try Row.fetchAll(database, sql: sql, arguments: [moment.lastRecordableText]).map { row in
      (try row.digest("sha256"), try row.number("size"))
    }
  }

  /// Drops the bytes of an archive from the database; its file is removed by whoever knows that this was committed.
  func prune(_ digest: SHA256Digest, at moment: Timestamp) throws {
    try database.execute(
      sql: "UPDATE archive SET bytes = NULL, pruned_at = ? WHERE sha256 = ?",
      arguments: [moment.description, digest.stored])
  }

  /// The digests under which no sound archive lies any more, pruned ones left out, in the order of their numbers; O(bytes of all archives).
  func lost() throws -> [SHA256Digest] {
    let digests = try Row.fetchAll(database, sql: "SELECT sha256 FROM archive WHERE pruned_at IS NULL ORDER BY id").map
    {
      try $0.digest("sha256")
    }
    return try digests.filter { try bytes(of: $0) == nil }
  }
}
