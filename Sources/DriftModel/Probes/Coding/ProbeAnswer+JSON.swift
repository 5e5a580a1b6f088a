public import JSONModel

extension ProbeAnswer {
  /// The whole answer as JSON.
  public var json: JSONOutput {
    [
      "kind": .string(probe.kind.rawValue), "target": .string(probe.target), "asked_at": .string(askedAt.description),
      "sha256": .text(digest?.description), "from_actions": .boolean(isFromActions), "outcome": outcome.json,
    ]
  }

  /// Reads what `json` wrote; throws where a member is missing or has another type.
  public init(json: JSONValue) throws(Problem) {
    let members = try FactMembers(json)
    let kind: ProbeKind = try members.word("kind")
    self.init(
      probe: ProbeName(kind, try members.string("target")), askedAt: try members.moment("asked_at"),
      digest: try members.optionalDigest("sha256"),
      outcome: try Outcome(json: try members.required("outcome") { $0 }, of: kind),
      isFromActions: try members.optionalFlag("from_actions") ?? false)
  }
}

extension ProbeAnswer.Outcome {
  /// `{"facts": …}`, `{"not_there": true}` or `{"problem": {what, where, next}}`.
  public var json: JSONOutput {
    switch self {
    case .facts(let facts): ["facts": facts.json]
    case .notThere: ["not_there": true]
    case .unknown(let problem):
      [
        "problem": ["what": .string(problem.what), "where": .string(problem.place), "next": .string(problem.next)]
      ]
    }
  }

  /// Reads what `json` wrote for a probe of this kind.
  public init(json: JSONValue, of kind: ProbeKind) throws(Problem) {
    let members = try FactMembers(json)
    if let problem = members.raw("problem") {
      let words = try FactMembers(problem)
      self = .unknown(
        Problem(what: try words.string("what"), place: try words.string("where"), next: try words.string("next")))
    } else if try members.optionalFlag("not_there") == true {
      self = .notThere
    } else {
      self = .facts(try ProbeFacts(json: try members.required("facts") { $0 }, of: kind))
    }
  }
}
