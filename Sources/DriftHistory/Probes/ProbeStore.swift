import DriftModel
import GRDB
import JSONModel

/// The tables of what probes answered.
struct ProbeStore {
  let database: Database

  /// Adds answers that assessments know of from the run `run` on, in their order.
  func add(_ answers: [ProbeAnswer], knownFrom run: Int64, evidence: Int64? = nil) throws {
    let sql = """
      INSERT INTO probe_answer (known_from, probe_id, asked_at, sha256, body_id, latency, evidence_id, from_actions)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """
    let statement = try database.cachedStatement(sql: sql)
    for answer in answers {
      let (steady, latency) = answer.outcome.apartFromLatency
      try statement.execute(arguments: [
        run, try id(of: answer.probe), answer.askedAt.storable.description, answer.digest?.stored,
        try body(of: steady), latency, evidence, answer.isFromActions,
      ])
    }
  }

  private func id(of probe: ProbeName) throws -> Int64 {
    let values: StatementArguments = [probe.kind.rawValue, probe.target.storable]
    let known = "SELECT id FROM probe WHERE kind = ? AND target = ?"
    if let id = try Int64.fetchOne(database, sql: known, arguments: values) { return id }
    try database.execute(sql: "INSERT INTO probe (kind, target) VALUES (?, ?)", arguments: values)
    return database.lastInsertedRowID
  }

  /// The number of what an outcome says. A list is stored by its elements, of which most nights know most already.
  private func body(of outcome: ProbeAnswer.Outcome) throws -> Int64 {
    guard case .facts(let facts) = outcome, let parts = facts.parts else {
      return try id(of: outcome.json.text(pretty: false))
    }
    let ids = try parts.map { part in JSONOutput.integer(Int(try id(ofPart: part))) }
    return try id(of: JSONOutput.object([("parts", .array(ids))]).text(pretty: false))
  }

  /// The number of one element's body. The tests of a file, mostly the same ones night after night, have one of their own.
  private func id(ofPart part: ProbeFacts) throws -> Int64 {
    guard case .testResults(let suites) = part, let suite = suites.first else {
      return try id(of: part.json.text(pretty: false))
    }
    let tests = try id(of: TestFacts.json(of: suite.tests).text(pretty: false))
    return try id(of: StoredSuite(file: suite.file, ranAt: suite.ranAt, tests: tests).json.text(pretty: false))
  }

  /// The number of a body, which is stored if it is new.
  private func id(of body: String) throws -> Int64 {
    let digest = SHA256Digest(of: body.utf8).stored
    let known = "SELECT id FROM probe_body WHERE sha256 = ?"
    if let id = try Int64.fetchOne(database, sql: known, arguments: [digest]) { return id }
    try database.execute(sql: "INSERT INTO probe_body (sha256, body) VALUES (?, ?)", arguments: [digest, body])
    return database.lastInsertedRowID
  }
}

extension ProbeAnswer.Outcome {
  /// The outcome with the latency taken out, which differs every night while the facts repeat.
  fileprivate var apartFromLatency: (steady: ProbeAnswer.Outcome, latency: Int?) {
    guard case .facts(.health(let facts)) = self else { return (self, nil) }
    return (.facts(.health(facts.answering(inMilliseconds: 0))), facts.latencyMilliseconds)
  }

  /// The outcome with the latency of one night put back.
  func answering(inMilliseconds latency: Int?) -> ProbeAnswer.Outcome {
    guard case .facts(.health(let facts)) = self, let latency else { return self }
    return .facts(.health(facts.answering(inMilliseconds: latency)))
  }
}
