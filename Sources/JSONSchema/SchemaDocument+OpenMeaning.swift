import JSONModel

extension SchemaDocument {
  /// Whether the graph may say less than the document means, so that equal graphs prove nothing.
  ///
  /// That is so under a `$schema` that nobody knows; where an embedded resource has a `$schema` of its own, whose dialect
  /// the graph leaves out; and where a reference is resolved by the dynamic scope (`$dynamicRef`, `$recursiveRef`), which
  /// the graph follows by its static target only. Searches the text, so that a description that merely names one of these
  /// keywords counts too: that costs a proof and never makes a wrong one.
  public var leavesMeaningOpen: Bool {
    if unknownDialect != nil { return true }
    let text = document.root.sourceBytes
    if text.firstRange(of: Array("\\u0024".utf8)) != nil { return true }
    if ["\"$dynamicRef\"", "\"$recursiveRef\""].contains(where: { text.firstRange(of: Array($0.utf8)) != nil }) {
      return true
    }
    return text.ranges(of: Array("\"$schema\"".utf8)).count > (document.root["$schema"] == nil ? 0 : 1)
  }
}
