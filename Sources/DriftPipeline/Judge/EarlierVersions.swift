import ChangeRules
import DriftConfiguration
import DriftHistory
import DriftModel
import JSONSchema

/// The older versions of a schema that transitive modes ask about as well.
struct EarlierVersions {
  let history: HistoryReader
  let schemas: StoredSchemas
  let rules: RuleSettings

  /// The versions before `version` that do not say the same as one after them, oldest first, each with its name; none in
  /// other modes.
  func versions(than version: SchemaVersion) throws -> [(name: String, schema: SchemaDocument)] {
    guard rules.mode(for: version.subject).isTransitive else { return [] }
    var seen = Set([version.structureDigest])
    return try history.versions(of: version.subject).reversed().compactMap { candidate in
      guard candidate.ordinal < version.ordinal else { return nil }
      let isNew = seen.insert(candidate.structureDigest).inserted
      guard try isNew || schemas.mayReferElsewhere(candidate), let schema = try schemas.schema(of: candidate) else {
        return nil
      }
      return (candidate.coreVersion ?? "#\(candidate.ordinal)", schema)
    }.reversed()
  }
}
