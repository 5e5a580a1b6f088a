public import JSONModel

extension SchemaValidator {
  /// The reasons why the schema rejects `instance`: at most `limit`, none where it is valid or undecided.
  ///
  /// They come in the order of the schema's keywords, those of inner schemas at the place of the keyword that applies
  /// them. Of branches that exclude each other only the outcome is told, not each branch's own errors.
  /// Cost: that of a verdict for each choice between branches on the way.
  public func errors(of instance: JSONValue, limit: Int) -> [ValidationError] {
    guard limit > 0, verdict(on: instance) == .invalid else { return [] }
    return DeepStack.run {
      var collector = ErrorCollector(self, limit: limit)
      collector.visit(0, instance, via: "")
      if collector.errors.isEmpty { collector.add(at: 0, keyword: nil, named: "", "the value is not allowed") }
      return collector.errors
    } ?? []
  }
}
