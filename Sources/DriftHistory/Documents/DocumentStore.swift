import DriftModel
import Foundation
import GRDB
import JSONModel

/// The rows of documents, each once by its SHA-256: as they are, as a frame, or as the difference from an earlier one.
struct DocumentStore {
  let database: Database

  /// The number of the document's row, which is written where its bytes are new. `predecessor` is the row of the
  /// document that stood in its place before, from which it is likely to differ little.
  func id(of bytes: [UInt8], digest: SHA256Digest, after predecessor: Int64?) throws -> Int64 {
    let find = try database.cachedStatement(sql: "SELECT id FROM blob WHERE sha256 = ?")
    if let id = try Int64.fetchOne(find, arguments: [digest.stored]) { return id }
    let form = try form(of: bytes, after: predecessor)
    try database.execute(
      sql: "INSERT INTO blob (sha256, bytes, size, base_id) VALUES (?, ?, ?, ?)",
      arguments: [digest.stored, Data(form.bytes), form.size, form.base])
    return database.lastInsertedRowID
  }

  /// The row of the document that a subject's newest version has, or `nil` before its first.
  func newest(ofSubject subject: Int64) throws -> Int64? {
    let sql = "SELECT blob_id FROM version WHERE subject_id = ? ORDER BY ordinal DESC LIMIT 1"
    return try Int64.fetchOne(database.cachedStatement(sql: sql), arguments: [subject])
  }

  /// The document with a digest, or `nil` where there is none. Throws `AlteredDocument` where the row gives other bytes.
  func bytes(digest: SHA256Digest) throws -> [UInt8]? {
    let statement = try database.cachedStatement(sql: Self.rows + " WHERE blob.sha256 = ?")
    return try Row.fetchOne(statement, arguments: [digest.stored]).map(document)
  }

  /// The documents whose rows give other bytes than they are stored under; O(size of all documents).
  func altered() throws -> [AlteredDocument] {
    var altered: [AlteredDocument] = []
    let rows = try Row.fetchCursor(database, sql: Self.rows + " ORDER BY blob.id")
    while let row = try rows.next() {
      do { _ = try document(row) } catch let document as AlteredDocument { altered.append(document) }
    }
    return altered
  }

  private static let rows = """
    SELECT blob.id, blob.sha256, blob.bytes, blob.size, blob.base_id, base.bytes AS base_bytes, base.size AS base_size
    FROM blob LEFT JOIN blob AS base ON base.id = blob.base_id
    """

  private func document(_ row: Row) throws -> [UInt8] {
    let digest = try row.digest("sha256")
    let prefix = try row.optionalID("base_id") == nil ? [] : expanded(row, "base_bytes", "base_size", after: [])
    guard let prefix, let bytes = try expanded(row, "bytes", "size", after: prefix),
      SHA256Digest(of: bytes) == digest
    else { throw AlteredDocument(id: try row.id("id"), digest: digest) }
    return bytes
  }

  /// The bytes that two columns describe, or `nil` where they describe none.
  private func expanded(_ row: Row, _ bytes: String, _ size: String, after prefix: [UInt8]) throws -> [UInt8]? {
    let bytes = try row.bytes(bytes)
    guard let size = try row.optionalID(size) else { return bytes }
    return ZstandardFrame(bytes: bytes).document(ofSize: Int(size), after: prefix)
  }

  /// The shortest of the three forms. A difference must be worth it: where it saves less than half, the whole document
  /// is written, and serves later ones as their base.
  private func form(of bytes: [UInt8], after predecessor: Int64?) throws -> (bytes: [UInt8], size: Int?, base: Int64?) {
    guard let whole = ZstandardFrame(of: bytes), whole.bytes.count < bytes.count else { return (bytes, nil, nil) }
    if let base = try predecessor.flatMap(base(for:)),
      let difference = ZstandardFrame(of: bytes, after: base.bytes), difference.bytes.count * 2 < whole.bytes.count
    {
      return (difference.bytes, bytes.count, base.id)
    }
    return (whole.bytes, bytes.count, nil)
  }

  /// The whole document that a row is, or is a difference from; `nil` where it is damaged.
  private func base(for predecessor: Int64) throws -> (id: Int64, bytes: [UInt8])? {
    let sql = Self.rows + " WHERE blob.id = (SELECT coalesce(base_id, id) FROM blob WHERE id = ?)"
    guard let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [predecessor]) else { return nil }
    guard let bytes = try? document(row) else { return nil }
    return (try row.id("id"), bytes)
  }
}

/// A document whose row no longer gives the bytes that it is stored under.
struct AlteredDocument: Error {
  let id: Int64
  let digest: SHA256Digest

  /// What a person is told, for the message of a `Problem`.
  var sentence: String { "document \(id) does not have the digest \(digest) under which it is stored" }
}
