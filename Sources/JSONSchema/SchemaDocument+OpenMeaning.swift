extension SchemaDocument {
  /// Whether the graph may say less than the document means, so that equal graphs prove nothing.
  ///
  /// That is so under a `$schema` that nobody knows; where an embedded resource is read by another dialect than the
  /// root, which the graph leaves out; where a reference is resolved by the dynamic scope (`$dynamicRef`,
  /// `$recursiveRef`), which the graph follows by its static target only; and where other documents have a say, which may
  /// change while this one stays: those that references lead to, and a metaschema that switches vocabularies off.
  public var leavesMeaningOpen: Bool {
    !index.unknownDialects.isEmpty || index.hasDynamicReferences || index.mixesDialects
      || index.choosesVocabularies || !index.reachedDocuments.isEmpty
  }
}
