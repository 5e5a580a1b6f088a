public import SchemaComparison

extension Judge {
  /// The verdict on the differences between two versions.
  public func judge(_ diff: SchemaDiff) -> Verdict {
    judge(diff.changes, structurallyEqual: diff.isStructurallyEqual)
  }
}
