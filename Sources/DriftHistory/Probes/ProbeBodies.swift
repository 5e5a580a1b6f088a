import DriftModel
import GRDB
import JSONModel

/// The bodies of answers, each read once however many answers, or lists, share it.
struct ProbeBodies {
  let database: Database
  private var outcomes: [Int64: ProbeAnswer.Outcome] = [:]
  private var parts: [Int64: ProbeFacts] = [:]
  private var tests: [Int64: [TestFacts]] = [:]

  init(database: Database) { self.database = database }

  /// What a body says. One that cannot be read is `unknown`, with the reason: it is never taken for an answer.
  mutating func outcome(_ id: Int64, of kind: ProbeKind) throws -> ProbeAnswer.Outcome {
    if let outcome = outcomes[id] { return outcome }
    let outcome = try read(id, of: kind) ?? .unknown(Self.damage(of: kind))
    outcomes[id] = outcome
    return outcome
  }

  private mutating func read(_ id: Int64, of kind: ProbeKind) throws -> ProbeAnswer.Outcome? {
    guard let root = try json(id) else { return nil }
    guard let list = root["parts"]?.array else { return try? ProbeAnswer.Outcome(json: root, of: kind) }
    var elements: [ProbeFacts] = []
    for element in list {
      guard let id = element.number?.integer, let part = try part(Int64(id), of: kind) else { return nil }
      elements.append(part)
    }
    return ProbeFacts(joining: elements, of: kind).map { .facts($0) }
  }

  private mutating func part(_ id: Int64, of kind: ProbeKind) throws -> ProbeFacts? {
    if let part = parts[id] { return part }
    guard let body = try json(id) else { return nil }
    let part =
      if let suite = StoredSuite(body) { try facts(of: suite) } else { try? ProbeFacts(json: body, of: kind) }
    parts[id] = part
    return part
  }

  private mutating func facts(of suite: StoredSuite) throws -> ProbeFacts? {
    let known = tests[suite.tests]
    guard let list = try known ?? json(suite.tests).flatMap({ try? TestFacts.list(json: $0) }) else { return nil }
    tests[suite.tests] = list
    return .testResults([TestSuiteFacts(file: suite.file, ranAt: suite.ranAt, tests: list)])
  }

  /// The JSON of a body; `nil` where the row is gone or damaged.
  private func json(_ id: Int64) throws -> JSONValue? {
    let statement = try database.cachedStatement(sql: "SELECT body FROM probe_body WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    let limits = JSONLimits(maximumDepth: JSONLimits.deepestNesting, maximumBytes: JSONLimits.largestDocument)
    return try? JSONDocument(parsing: try row.text("body"), limits: limits).root
  }

  private static func damage(of kind: ProbeKind) -> Problem {
    Problem(
      what: "the recorded answer cannot be read", place: "the database, \(kind.rawValue)",
      next: "check the database with `schema-drift doctor`; the next run asks anew")
  }
}
