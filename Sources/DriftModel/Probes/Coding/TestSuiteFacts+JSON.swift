package import JSONModel

extension TestSuiteFacts {
  var json: JSONOutput {
    ["file": .string(file), "ran_at": .string(ranAt.description), "tests": TestFacts.json(of: tests)]
  }

  init(_ members: FactMembers) throws(Problem) {
    self.init(
      file: try members.string("file"), ranAt: try members.moment("ran_at"),
      tests: try members.list("tests", TestFacts.init))
  }
}

extension TestFacts {
  /// The tests of one file as JSON.
  package static func json(of tests: [TestFacts]) -> JSONOutput {
    .array(tests.map { ["name": .string($0.name), "result": .string($0.result.rawValue)] })
  }

  /// Reads what `json(of:)` wrote.
  package static func list(json: JSONValue) throws(Problem) -> [TestFacts] {
    try FactMembers.list(json, TestFacts.init)
  }

  fileprivate init(_ members: FactMembers) throws(Problem) {
    self.init(name: try members.string("name"), result: try members.word("result"))
  }
}
