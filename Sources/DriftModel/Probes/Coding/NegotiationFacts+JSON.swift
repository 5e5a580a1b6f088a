import JSONModel

extension NegotiationFacts {
  var json: JSONOutput {
    [
      "listed": .map(listed) { .integer($0) }, "failed": .map(failed) { .string($0) }, "fell_back": .texts(fellBack),
      "deprecated": .texts(deprecated),
    ]
  }

  init(_ members: FactMembers) throws(Problem) {
    self.init(
      listed: try members.map("listed") { $0.number?.integer }, failed: try members.map("failed") { $0.string },
      fellBack: try members.strings("fell_back"), deprecated: try members.strings("deprecated"))
  }
}
