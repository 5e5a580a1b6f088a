extension SchemaDocument {
  /// Whether the graph may say less than the document means, so that equal graphs prove nothing.
  ///
  /// That is so where ``isReadBeyondItsGraph``, and where references lead to other documents, which may change while this
  /// one stays.
  public var leavesMeaningOpen: Bool { isReadBeyondItsGraph || !index.reachedDocuments.isEmpty }

  /// Whether the graph may say less than the document means even while all documents that it refers to stay as they are.
  ///
  /// That is so under a `$schema` that nobody knows; where an embedded resource is read by another dialect than the
  /// root, which the graph leaves out; where a reference is resolved by the dynamic scope (`$dynamicRef`,
  /// `$recursiveRef`), which the graph follows by its static target only; and where a metaschema among the resources
  /// switches vocabularies off.
  package var isReadBeyondItsGraph: Bool {
    !index.unknownDialects.isEmpty || index.hasDynamicReferences || index.mixesDialects || index.choosesVocabularies
  }
}
