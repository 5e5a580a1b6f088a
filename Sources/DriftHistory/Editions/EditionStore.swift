import DriftModel
import GRDB
import JSONModel

/// The rows of one publisher's list: what it said of its editions, and what became of them.
struct EditionStore {
  let database: Database
  let list: Int64

  /// The edition of a name that stands, and since when its bytes are public.
  struct Standing {
    let id: Int64
    let edition: RememberedEdition
    let carriesSince: Timestamp
  }

  /// What stands of every edition.
  func standing() throws -> [EditionName: Standing] {
    let sql = "\(Self.selection) WHERE edition.list_id = ? AND edition.closed_run_id IS NULL"
    var standing: [EditionName: Standing] = [:]
    for row in try Row.fetchAll(database, sql: sql, arguments: [list]) {
      let edition = try row.edition()
      standing[edition.listing.name] = Standing(
        id: try row.id("id"), edition: edition, carriesSince: try row.timestamp("carries_since"))
    }
    return standing
  }

  /// The newest row of a name that was read, closed or not.
  func lastRead(_ name: EditionName) throws -> Standing? {
    let sql = """
      \(Self.selection) WHERE edition.list_id = ? AND edition.title = ? AND edition.asset = ? AND edition.state = 'read'
      ORDER BY edition.id DESC LIMIT 1
      """
    return try Row.fetchOne(database, sql: sql, arguments: [list, name.title, name.asset]).map { row in
      Standing(id: try row.id("id"), edition: try row.edition(), carriesSince: try row.timestamp("carries_since"))
    }
  }

  func close(_ standing: Standing, from run: Int64) throws {
    try database.execute(sql: "UPDATE edition SET closed_run_id = ? WHERE id = ?", arguments: [run, standing.id])
  }

  /// Opens an interval and returns its number.
  func open(
    _ edition: RememberedEdition, archive: Int64?, carriesSince: Timestamp, from run: Int64
  ) throws -> Int64 {
    let sql = """
      INSERT INTO edition (list_id, title, asset, asset_id, size, stated_digest, published_at, updated_at, expires_at,
        commit_id, branch, state, archive_id, carries_since, reason, what, place, next, first_run_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    let listing = edition.listing
    try database.execute(
      sql: sql,
      arguments: [
        list, listing.title, listing.asset, listing.assetID, listing.size, listing.statedDigest?.stored,
        listing.publishedAt.description, listing.updatedAt.description, listing.expiresAt?.description, listing.commit,
        listing.branch, edition.state.word, archive, carriesSince.description, edition.refusal?.reason.rawValue,
        edition.refusal?.problem.what, edition.refusal?.problem.place, edition.refusal?.problem.next, run,
      ])
    return database.lastInsertedRowID
  }

  /// The columns from which `Row.edition()` reads.
  static let selection = """
    SELECT edition.*, archive.sha256 FROM edition LEFT JOIN archive ON archive.id = edition.archive_id
    """
}

extension Row {
  /// The edition of a row of `EditionStore.selection`.
  func edition() throws -> RememberedEdition {
    let state: RememberedEdition.State =
      switch try text("state") {
      case "read": .read(try digest("sha256"))
      case "refused": .refused(try word("reason"), try problem())
      default: .expired
      }
    return RememberedEdition(
      listing: EditionListing(
        title: try text("title"), asset: try text("asset"), assetID: try number("asset_id"), size: try number("size"),
        statedDigest: try optionalDigest("stated_digest"), publishedAt: try timestamp("published_at"),
        updatedAt: try timestamp("updated_at"),
        expiresAt: try optionalText("expires_at") == nil ? nil : timestamp("expires_at"),
        commit: try optionalText("commit_id"), branch: try optionalText("branch")),
      state: state)
  }
}

extension RememberedEdition.State {
  /// The state's word in the database.
  fileprivate var word: String {
    switch self {
    case .read: "read"
    case .refused: "refused"
    case .expired: "expired"
    }
  }
}
