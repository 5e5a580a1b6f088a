public import JSONModel

/// The counts of a report: of schemas first, of open findings then.
public struct Summary: ReportEntry {
  /// Schemas read in this run, over all sources.
  public let schemas: Int
  public let added: Int
  public let removed: Int
  public let structural: Int
  public let metadataOnly: Int
  public let rewritten: Int
  public let unreadable: Int
  /// Schemas that are known or listed and were not read in this run.
  public let notRead: Int
  /// Open findings of severity `breaking` in the changes of this run.
  public let breaking: Int
  public let risky: Int
  public let compatible: Int
  /// Changes with at least one undetermined answer, and structural ones without a verdict.
  public let undetermined: Int

  /// The counts over this run's sources and changes; comparisons of sources and tracks do not enter them.
  public init(sources: [SourceEntry], changes: [ChangeEntry]) {
    func count(_ kind: ChangeEntry.Kind) -> Int { changes.count { $0.kind == kind } }
    func open(_ severity: FindingEntry.Severity) -> Int { changes.reduce(0) { $0 + $1.open(severity) } }
    schemas = sources.reduce(0) { $0 + $1.schemas }
    added = count(.added)
    removed = count(.removed)
    structural = count(.structural)
    metadataOnly = count(.metadataOnly)
    rewritten = count(.rewritten)
    unreadable = count(.unreadable)
    notRead = sources.reduce(0) { $0 + $1.notRead }
    breaking = open(.breaking)
    risky = open(.risky)
    compatible = open(.compatible)
    undetermined = changes.count { $0.isUndetermined }
  }

  public var json: JSONOutput {
    .object([
      ("schemas", .integer(schemas)), ("added", .integer(added)), ("removed", .integer(removed)),
      ("structural", .integer(structural)), ("metadata_only", .integer(metadataOnly)),
      ("rewritten", .integer(rewritten)), ("unreadable", .integer(unreadable)), ("not_read", .integer(notRead)),
      ("breaking", .integer(breaking)), ("risky", .integer(risky)), ("compatible", .integer(compatible)),
      ("undetermined", .integer(undetermined)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "summary")
    schemas = try members.integer("schemas")
    added = try members.integer("added")
    removed = try members.integer("removed")
    structural = try members.integer("structural")
    metadataOnly = try members.integer("metadata_only")
    rewritten = try members.integer("rewritten")
    unreadable = try members.integer("unreadable")
    notRead = try members.integer("not_read")
    breaking = try members.integer("breaking")
    risky = try members.integer("risky")
    compatible = try members.integer("compatible")
    undetermined = try members.integer("undetermined")
  }
}
