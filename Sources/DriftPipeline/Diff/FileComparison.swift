import ChangeRules
public import DriftConfiguration
import DriftModel
public import JSONModel
public import JSONSchema
public import Reports

/// The comparison of two documents without a database.
public struct FileComparison: Sendable {
  private let rules: RuleSettings
  private let reader: SchemaReader

  /// - Parameters:
  ///   - dialect: the dialect of documents without `$schema`, as a source's `dialect` names it.
  ///   - resources: the documents that references to other documents lead to.
  public init(rules: RuleSettings, dialect: String? = nil, resources: SchemaResources = .none) {
    self.rules = rules
    reader = SchemaReader(
      sources: [SourceDefinition(name: "", kind: .directory, location: "", dialect: dialect)], resources: resources)
  }

  /// The change from one document to another, or `nil` where their bytes are equal, with what a person should know about
  /// how they were read, such as a `$schema` that names no known dialect.
  public func entry(
    old: (name: String, bytes: [UInt8]), new: (name: String, bytes: [UInt8])
  ) throws(Problem) -> (change: ChangeEntry?, remarks: [Problem]) {
    let before = try reader.schema(in: old.bytes, from: "", location: old.name)
    let after = try reader.schema(in: new.bytes, from: "", location: new.name)
    let remarks = [(old.name, before), (new.name, after)].compactMap { name, schema in
      schema.dialectRemark.map { Problem(what: $0.what, place: "\(name) \($0.place)", next: $0.next) }
    }
    guard old.bytes != new.bytes else { return (nil, remarks) }
    let subject = SubjectName(source: "", track: "", schema: Self.schemaID(of: after, in: new.name))
    let result = try PairJudge(rules: rules, answers: AnswerBook()).judge(old: before, new: after, as: subject)
    let change = ChangeEntry(
      subject: subject, kind: result.isStructural ? .structural : .metadataOnly,
      from: VersionEntry(coreVersion: Self.text("$core_version", of: before), sha256: SHA256Digest(of: old.bytes)),
      to: VersionEntry(coreVersion: Self.text("$core_version", of: after), sha256: SHA256Digest(of: new.bytes)),
      verdict: result.verdict, findings: result.findings)
    return (change, remarks)
  }

  private static func schemaID(of schema: SchemaDocument, in file: String) -> String {
    text("$schema_id", of: schema) ?? file.split(separator: "/").last.map(String.init) ?? file
  }

  private static func text(_ member: String, of schema: SchemaDocument) -> String? {
    schema.document.root[member]?.string
  }
}
