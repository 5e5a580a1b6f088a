import JSONModel
public import JSONSchema

/// The answers to a stream of pairs, one JSON object a line: `{"id", "old", "new"}` in,
/// `{"id", "backward", "forward", "ms", "error", …}` out.
///
/// A direction is `compatible`, `breaking`, `undetermined` or `error`; beside `breaking` stands the witness and beside
/// `undetermined` the reason. A line that cannot be read gets an answer that says so, and the stream goes on.
public struct PairStream {
  private let question: WriterQuestion
  private let dialect: Dialect?
  private let resources: SchemaResources
  private let budget: Int
  private let clock: () -> UInt64

  /// A stream of answers to one question, with references followed into `resources`; `clock` gives nanoseconds, from which
  /// `ms` is told.
  public init(
    question: WriterQuestion, dialect: Dialect? = nil, resources: SchemaResources = .none,
    budget: Int = SchemaPairProver.standardBudget, clock: @escaping () -> UInt64
  ) {
    self.question = question
    self.dialect = dialect
    self.resources = resources
    self.budget = budget
    self.clock = clock
  }

  /// The answer to one line, as JSON text without a line end.
  public func answer(to line: [UInt8]) -> String {
    let start = clock()
    let limits = JSONLimits(maximumDepth: JSONLimits.deepestNesting, maximumBytes: JSONLimits.largestDocument)
    let pair: JSONDocument
    do {
      pair = try JSONDocument(parsing: line, limits: limits)
    } catch {
      return Self.text(id: .null, failure: error.problem(in: "line").what, start, clock())
    }
    let id = pair.root["id"].map { JSONOutput.value($0) } ?? .null
    guard let old = pair.root["old"], let new = pair.root["new"] else {
      return Self.text(id: id, failure: "the line has no \"old\" or no \"new\"", start, clock())
    }
    do {
      let (backward, forward) = try answers(old, new, limits)
      var members: [(name: String, value: JSONOutput)] = [("id", id)]
      members.append(("backward", .string(backward.word)))
      members.append(("forward", .string(forward.word)))
      members.append(("ms", Self.milliseconds(from: start, to: clock())))
      members.append(("error", .null))
      members += backward.details(of: "backward") + forward.details(of: "forward")
      return JSONOutput.object(members).text(pretty: false)
    } catch {
      return Self.text(id: id, failure: "\(error.what) (\(error.place))", start, clock())
    }
  }

  private func answers(
    _ old: JSONValue, _ new: JSONValue, _ limits: JSONLimits
  ) throws(Problem) -> (backward: ContainmentAnswer, forward: ContainmentAnswer) {
    var prover = SchemaPairProver(old: try index(old, limits), new: try index(new, limits), budget: budget)
    return (prover.answer(writer: .old, question: question), prover.answer(writer: .new, question: question))
  }

  private func index(_ schema: JSONValue, _ limits: JSONLimits) throws(Problem) -> SchemaIndex {
    do {
      return try SchemaIndex(
        try JSONDocument(parsing: Array(schema.sourceBytes), limits: limits), dialect: dialect, resources: resources)
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(what: "the schema cannot be read", place: "line", next: "send a JSON Schema")
    }
  }

  private static func text(id: JSONOutput, failure: String, _ start: UInt64, _ end: UInt64) -> String {
    JSONOutput.object([
      ("id", id), ("backward", "error"), ("forward", "error"), ("ms", milliseconds(from: start, to: end)),
      ("error", .string(failure)),
    ]).text(pretty: false)
  }

  /// Milliseconds with three places.
  private static func milliseconds(from start: UInt64, to end: UInt64) -> JSONOutput {
    let microseconds = end >= start ? (end - start) / 1_000 : 0
    let fraction = String(microseconds % 1_000)
    let text = "\(microseconds / 1_000).\(String(repeating: "0", count: 3 - fraction.utf8.count))\(fraction)"
    return (try? JSONDocument(parsing: text)).map { .value($0.root) } ?? 0
  }
}

extension ContainmentAnswer {
  /// The word of the answer in JSON.
  public var word: String {
    switch self {
    case .contained: "compatible"
    case .refuted: "breaking"
    case .undetermined: "undetermined"
    }
  }

  fileprivate func details(of direction: String) -> [(name: String, value: JSONOutput)] {
    switch self {
    case .contained: []
    case .refuted(let witness): [("\(direction)_witness", .value(witness.value))]
    case .undetermined(let why): [("\(direction)_note", .string(why.text))]
    }
  }
}
