/// One step that shapes the database: SQL that runs once, in order, inside one transaction.
public struct Migration: Sendable {
  /// The position in the sequence, from 1; the database's `user_version` is the number of its newest step.
  public let number: Int
  /// The file's name without the number and the ending.
  public let name: String
  /// The exact bytes of the file, whose digest `CHECKSUMS` and every database keep.
  public let sql: [UInt8]

  public init(number: Int, name: String, sql: [UInt8]) {
    self.number = number
    self.name = name
    self.sql = sql
  }
}

extension Migration {
  /// All steps in order. A landed file never changes: a new wish is a new file and a new line here and in `CHECKSUMS`.
  public static let all: [Migration] = [
    Migration(number: 1, name: "create-history", sql: PackageResources._001_create_history_sql),
    Migration(number: 2, name: "keep-answers", sql: PackageResources._002_keep_answers_sql),
    Migration(number: 3, name: "tell-others", sql: PackageResources._003_tell_others_sql),
    Migration(number: 4, name: "import-git", sql: PackageResources._004_import_git_sql),
    Migration(number: 5, name: "keep-editions", sql: PackageResources._005_keep_editions_sql),
    Migration(number: 6, name: "prune-archives", sql: PackageResources._006_prune_archives_sql),
    Migration(number: 7, name: "shorten-documents", sql: PackageResources._007_shorten_documents_sql),
    Migration(number: 8, name: "keep-probes", sql: PackageResources._008_keep_probes_sql),
    Migration(number: 9, name: "date-statements", sql: PackageResources._009_date_statements_sql),
    Migration(number: 10, name: "keep-listed-versions", sql: PackageResources._010_keep_listed_versions_sql),
  ]
}
