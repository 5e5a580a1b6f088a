import DriftModel
import GRDB
import JSONModel

/// The tables of the publishers' lists and of their pages.
struct EditionListStore {
  let database: Database

  /// The list that a source reads today, with what it selects; `nil` before its first reading.
  func current(ofSource name: String) throws -> (id: Int64, address: String, selection: String)? {
    let sql = """
      SELECT edition_list.* FROM edition_list JOIN source ON source.id = edition_list.source_id
      WHERE source.name = ? AND edition_list.current
      """
    return try Row.fetchOne(database, sql: sql, arguments: [name]).map {
      (try $0.id("id"), try $0.text("address"), try $0.text("selection"))
    }
  }

  /// The number of the list that a memory is about, which is made the source's current one. What stood open in a list
  /// that the source no longer reads ends with `run`.
  func makeCurrent(_ memory: EditionMemory, source: Int64, from run: Int64) throws -> Int64 {
    try database.execute(
      sql: """
        UPDATE edition SET closed_run_id = ?1 WHERE closed_run_id IS NULL AND list_id IN (
          SELECT id FROM edition_list WHERE source_id = ?2 AND current AND address <> ?3)
        """, arguments: [run, source, memory.address])
    try database.execute(
      sql: "UPDATE edition_list SET current = 0 WHERE source_id = ? AND current AND address <> ?",
      arguments: [source, memory.address])
    let sql = """
      INSERT INTO edition_list (source_id, address, selection, current) VALUES (?, ?, ?, 1)
      ON CONFLICT (source_id, address) DO UPDATE SET selection = excluded.selection, current = 1
      WHERE selection <> excluded.selection OR NOT current
      """
    try database.execute(sql: sql, arguments: [source, memory.address, memory.selection])
    let list = try Int64.fetchOne(
      database, sql: "SELECT id FROM edition_list WHERE source_id = ? AND address = ?",
      arguments: [source, memory.address])
    guard let list else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return list
  }

  func pages(of list: Int64) throws -> [String: RememberedPage] {
    var pages: [String: RememberedPage] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT * FROM edition_page WHERE list_id = ?", arguments: [list]) {
      pages[try row.text("address")] = RememberedPage(
        validator: try row.text("validator"), editions: try Self.names(in: try row.text("editions")),
        next: try row.optionalText("next"))
    }
    return pages
  }

  /// Makes `pages` what is remembered of a list; writes only what differs.
  func keep(_ pages: [String: RememberedPage], of list: Int64) throws {
    let before = try self.pages(of: list)
    for address in before.keys.sorted() where pages[address] == nil {
      try database.execute(
        sql: "DELETE FROM edition_page WHERE list_id = ? AND address = ?", arguments: [list, address])
    }
    for (address, page) in pages.sorted(by: { $0.key < $1.key }) where before[address] != page {
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO edition_page (list_id, address, validator, editions, next) VALUES (?, ?, ?, ?, ?)
          """, arguments: [list, address, page.validator, Self.text(of: page.editions), page.next])
    }
  }

  private static func text(of names: [EditionName]) -> String {
    JSONOutput.array(names.map { .array([.string($0.title), .string($0.asset)]) }).text(pretty: false)
  }

  private static func names(in text: String) throws -> [EditionName] {
    try (try JSONDocument(parsing: text).root.array.map(Array.init) ?? []).map { pair in
      guard let title = pair[0]?.string, let asset = pair[1]?.string else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the names on a page of editions")
      }
      return EditionName(title: title, asset: asset)
    }
  }
}
