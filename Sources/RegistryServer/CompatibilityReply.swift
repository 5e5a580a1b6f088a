import JSONModel

/// The answer to "are these two versions compatible?", which claims no more than it knows.
///
/// Clients need a plain boolean. It is true only where the two documents are the same apart from export metadata;
/// otherwise it is false with no breaking reason, and the advice says that the question is undetermined.
struct CompatibilityReply {
  let content: RegistryContent
  let query: [String: String]

  var reply: RegistryReply {
    let wanted = ["name", "from_track", "from_version", "to_track", "to_version"]
    let values = wanted.compactMap { query[$0] }
    guard values.count == wanted.count else {
      return .refusal(422, "the query needs \(wanted.joined(separator: ", "))")
    }
    guard let old = content.schema(track: values[1], name: values[0], version: values[2]),
      let new = content.schema(track: values[3], name: values[0], version: values[4])
    else { return .refusal(404, "Schema not found") }
    let same = Self.structure(of: old) == Self.structure(of: new)
    let advice: JSONOutput = same ? [] : ["undetermined: the documents differ; compare them with schema-drift compare"]
    return .ok(["compatible": .boolean(same), "breaking_reasons": [], "advice": advice, "x_compat": nil])
  }

  /// The members of a document that are not rewritten by every export.
  private static func structure(of schema: PublishedSchema) -> [String: JSONValue]? {
    guard let object = schema.document.root.object else { return nil }
    let metadata: Set = ["$core_version", "$track"]
    return Dictionary(
      object.filter { !metadata.contains($0.name) }.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }
    )
  }
}
