import JSONModel

extension ReleaseFacts {
  var json: JSONOutput {
    [
      "tag": .string(tag), "published_at": .string(publishedAt.description), "prerelease": .boolean(isPrerelease),
    ]
  }

  init(_ members: FactMembers) throws(Problem) {
    self.init(
      tag: try members.string("tag"), publishedAt: try members.moment("published_at"),
      isPrerelease: try members.flag("prerelease"))
  }
}

extension WorkflowRunFacts {
  var json: JSONOutput {
    [
      "name": .string(name), "conclusion": .string(conclusion), "created_at": .string(createdAt.description),
      "url": .string(url),
    ]
  }

  init(_ members: FactMembers) throws(Problem) {
    self.init(
      name: try members.string("name"), conclusion: try members.string("conclusion"),
      createdAt: try members.moment("created_at"), url: try members.string("url"))
  }
}
