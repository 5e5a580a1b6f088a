public import JSONModel

/// A document that is a well-formed JSON Schema: its dialect known, its keywords checked, its references followed.
///
/// Well-formed means that each keyword of the dialect has a value of the shape that the dialect's metaschema demands.
/// Unknown keywords are passed over, and a reference that leaves the document or leads nowhere is kept as an unresolved
/// node of ``graph``.
public struct SchemaDocument: Sendable {
  /// The document as read.
  public let document: JSONDocument
  /// The dialect by which the root is read.
  public let dialect: Dialect
  /// What a person should know about the choice of dialect: set where `$schema` names one that is unknown.
  public let dialectRemark: Problem?
  /// The URI of a `$schema` that is unknown and that no configuration explains: what its keywords mean is not known.
  public let unknownDialect: String?
  /// All schemas that the document consists of and refers to.
  public let index: SchemaIndex
  /// What the schema says, without annotations.
  public let graph: SchemaGraph

  /// Reads `document` by the dialect that its `$schema` names, with references into `resources` followed.
  ///
  /// `uri` is the address of the document, against which relative references are resolved. `dialect` is used where `$schema` is absent or unknown, ``Dialect/standard`` where it is `nil` too. Throws the
  /// first keyword that breaks the metaschema, or a circle of references that the root reaches, with its pointer, line
  /// and column. Cost: about linear in the size of the document.
  public init(
    _ document: JSONDocument, dialect: Dialect? = nil, resources: SchemaResources = .none, uri: String = ""
  ) throws(Problem) {
    self.document = document
    index = try SchemaIndex(document, dialect: dialect, resources: resources, uri: uri)
    let rootDialect = index.sites[0].dialect
    self.dialect = rootDialect
    unknownDialect = index.unknownDialect
    dialectRemark = unknownDialect.map { .unknownDialect($0, readAs: rootDialect) }
    graph = try SchemaGraph(index, keepingEvaluation: false)
  }

  /// The graph in which every keyword that marks properties or items as evaluated is kept, even where it accepts
  /// anything.
  ///
  /// Only such graphs may be compared with one that has `unevaluatedProperties` or `unevaluatedItems`. Reading cannot
  /// fail here: it passed in `init`, and keeping more leaves fewer circles.
  public func graphKeepingEvaluation() -> SchemaGraph {
    graph.keepsEvaluation ? graph : (try? SchemaGraph(index, keepingEvaluation: true)) ?? graph
  }
}

extension Problem {
  fileprivate static func unknownDialect(_ uri: String, readAs dialect: Dialect) -> Problem {
    Problem(
      what: "the dialect \"\(uri)\" is unknown; the schema is read as \(dialect.rawValue)", place: "#/$schema",
      next: "configure the dialect of this source if \(dialect.rawValue) is not what its author meant")
  }
}
