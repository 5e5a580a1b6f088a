import DriftModel
import GRDB
import JSONModel

/// A record of which one holds at a time for a key; a row is an interval of runs, like a version.
protocol IntervalRecord: Hashable {
  static var table: String { get }
  static var columns: [String] { get }
  /// What the record is about, as the table's unique index over open intervals has it.
  var intervalKey: [String] { get }
  /// The columns' values, in the order of `columns`.
  var values: [(any DatabaseValueConvertible)?] { get }
  init(_ row: Row) throws
}

/// The table of one kind of interval record: read as of any run, written only where something differs.
struct IntervalStore<Record: IntervalRecord> {
  let database: Database

  /// The records that hold as of `run`, in the order of their keys.
  func records(asOf run: Int64) throws -> [Record] {
    let sql = """
      SELECT * FROM \(Record.table)
      WHERE first_run_id <= :run AND (closed_run_id IS NULL OR closed_run_id > :run)
      """
    return try Row.fetchAll(database, sql: sql, arguments: ["run": run]).map { try Record($0) }
      .sorted { $0.intervalKey.lexicographicallyPrecedes($1.intervalKey) }
  }

  /// Makes `records` what holds from `run` on. A key that occurs twice breaks the table's index and is an error.
  func replace(with records: [Record], from run: Int64) throws {
    let open = try Row.fetchAll(database, sql: "SELECT * FROM \(Record.table) WHERE closed_run_id IS NULL")
    let wanted = Set(records)
    var unchanged: Set<Record> = []
    for row in open {
      let record = try Record(row)
      if wanted.contains(record) {
        unchanged.insert(record)
      } else {
        try database.execute(
          sql: "UPDATE \(Record.table) SET closed_run_id = ? WHERE id = ?", arguments: [run, try row.id("id")])
      }
    }
    for record in records where unchanged.remove(record) == nil {
      let places = Array(repeating: "?", count: Record.columns.count + 1).joined(separator: ", ")
      try database.execute(
        sql: "INSERT INTO \(Record.table) (\(Record.columns.joined(separator: ", ")), first_run_id) VALUES (\(places))",
        arguments: StatementArguments(record.values + [run]))
    }
  }
}

extension ComparisonRecord: IntervalRecord {
  static let table = "comparison"
  static let columns = ["scope", "key", "status", "body"]
  var intervalKey: [String] { [scope, key] }
  var values: [(any DatabaseValueConvertible)?] { [scope, key, status, body] }

  init(_ row: Row) throws {
    self.init(
      scope: try row.text("scope"), key: try row.text("key"), status: try row.text("status"),
      body: try row.text("body"))
  }
}

extension AssessmentRecord: IntervalRecord {
  static let table = "assessment"
  static let columns = ["kind", "name", "state", "since", "body"]
  var intervalKey: [String] { [kind.rawValue, name] }
  var values: [(any DatabaseValueConvertible)?] { [kind.rawValue, name, state, since?.description, body] }

  init(_ row: Row) throws {
    self.init(
      try row.word("kind"), try row.text("name"), state: try row.text("state"),
      since: try row.optionalText("since") == nil ? nil : row.timestamp("since"), body: try row.text("body"))
  }
}
