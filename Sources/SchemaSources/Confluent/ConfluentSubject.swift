import DriftModel

/// A subject as the registry names it: a schema in a context, which is written `:.context:schema` but for the default one.
struct ConfluentSubject: Hashable, Sendable {
  /// The whole name, to ask the registry with.
  let name: String
  /// The name of the context; empty for the default one.
  let context: String
  /// The name within the context.
  let schema: String

  init(_ name: String) {
    self.name = name
    let parts = name.hasPrefix(":.") ? name.dropFirst(2).split(separator: ":", maxSplits: 1) : []
    if let context = parts.first, let schema = parts.dropFirst().first {
      self.context = String(context)
      self.schema = String(schema)
    } else {
      context = ""
      schema = name
    }
  }

  /// What the registry calls the context itself, as the subject whose level the context's subjects inherit.
  var contextName: String { ":.\(context):" }

  /// The subject under watch: on the track that the context names, or else on the track of the source.
  func watched(by source: SourceDefinition) -> SubjectName {
    SubjectName(source: source.name, track: context.isEmpty ? source.track ?? "" : context, schema: schema)
  }
}
