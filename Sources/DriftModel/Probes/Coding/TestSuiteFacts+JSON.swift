import JSONModel

extension TestSuiteFacts {
  var json: JSONOutput {
    [
      "file": .string(file), "ran_at": .string(ranAt.description),
      "tests": .array(tests.map { ["name": .string($0.name), "result": .string($0.result.rawValue)] }),
    ]
  }

  init(_ members: FactMembers) throws(Problem) {
    self.init(
      file: try members.string("file"), ranAt: try members.moment("ran_at"),
      tests: try members.list("tests") { (test) throws(Problem) in
        TestFacts(name: try test.string("name"), result: try test.word("result"))
      })
  }
}
