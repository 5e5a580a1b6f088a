import JSONModel

/// The walk that finds out why an instance is rejected: keyword by keyword as written, on ordinary values.
///
/// It shares nothing with the compiled program but the verdicts on branches, so that the two check each other in tests.
struct ErrorCollector {
  let validator: SchemaValidator
  let limit: Int
  private(set) var errors: [ValidationError] = []
  private var known: Set<ValidationError> = []
  private var visited: Set<Visit> = []
  /// The way from the root of the instance.
  private var tokens: [String] = []
  /// The resources of the dynamic scope.
  private var scope: ContiguousArray<Int32> = []
  private var depth = 0
  /// Whether what is visited is the name of a member.
  var isInsideName = false

  /// A schema at a value, seen from a dynamic scope: what it has to say is the same each time.
  private struct Visit: Hashable {
    let site: Int
    let tokens: [String]
    /// Whether the value is the name of the member rather than what it holds.
    let isName: Bool
    let scope: ContiguousArray<Int32>
  }

  /// How many visits are made at most.
  private static let mostVisits = 200_000
  /// How many schemas deep reasons are told apart.
  private static let deepest = 1_000

  init(_ validator: SchemaValidator, limit: Int) {
    self.validator = validator
    self.limit = limit
  }

  var index: SchemaIndex { validator.index }
  var isFull: Bool { errors.count >= limit }

  /// Collects the reasons of one schema; `via` is the keyword that applies it.
  mutating func visit(_ site: Int, _ value: JSONValue, via keyword: String) {
    guard !isFull else { return }
    let schema = index.sites[site]
    if let flag = schema.value.boolean {
      if !flag { add(at: site, keyword: nil, named: keyword, "no value is allowed here") }
      return
    }
    guard depth < Self.deepest else {
      if !accepts(site, value) {
        add(at: site, keyword: nil, named: keyword, "the value is not allowed, for reasons too deep to be told")
      }
      return
    }
    guard visited.count < Self.mostVisits,
      visited.insert(Visit(site: site, tokens: tokens, isName: isInsideName, scope: scope)).inserted
    else { return }
    let entersResource = index.hasDynamicReferences && scope.last != Int32(schema.resource)
    if entersResource { scope.append(Int32(schema.resource)) }
    depth += 1
    for keyword in index.keywords(of: site) where !isFull { visit(keyword, at: site, value) }
    depth -= 1
    if entersResource { scope.removeLast() }
  }

  /// Collects the reasons of one schema for a member or element.
  mutating func visit(_ site: Int, _ value: JSONValue, inside token: String, via keyword: String) {
    tokens.append(token)
    visit(site, value, via: keyword)
    tokens.removeLast()
  }

  /// Notes an error of a keyword, or of a boolean schema as a whole.
  mutating func add(at site: Int, keyword: Keyword?, named name: String, _ message: String) {
    let pointer = index.pointer(of: site)
    let error = ValidationError(
      instancePointer: JSONPointer(tokens: tokens),
      schemaPointer: keyword.map { pointer.appending($0.name) } ?? pointer,
      schemaURI: index.isInDocument(site) ? nil : index.uri(ofResource: index.sites[site].resource),
      keyword: keyword?.name ?? name, message: message)
    if !isFull, known.insert(error).inserted { errors.append(error) }
  }

  // MARK: Verdicts of the program

  /// Whether the schema of a site accepts the value.
  func accepts(_ site: Int, _ value: JSONValue) -> Bool {
    withRun(on: value, record: site) { $0.accepts($1, $2) } ?? true
  }

  /// The positions that nothing in the schema evaluates, nil where the rest of the schema rejects the value.
  func unevaluatedPositions(_ site: Int, _ value: JSONValue) -> [Int]? {
    withRun(on: value, record: site) { $0.unevaluatedPositions($1, $2) } ?? nil
  }

  private func withRun<Result>(
    on value: JSONValue, record site: Int, _ body: (inout InstanceRun, Int, Int32) -> Result
  ) -> Result? {
    let record = validator.program.recordOfSite[site]
    guard record >= 0 else { return nil }
    return value.withTape { tape, index in
      var run = InstanceRun(validator.program, on: tape, limits: .onDeepStack(forWords: tape.indexAfter(index) - index))
      run.scope = scope
      return body(&run, index, record)
    }
  }

  /// The schema that a dynamic reference comes to here.
  func dynamicTarget(_ anchor: String, initial: Int) -> Int {
    for resource in scope {
      if let target = index.dynamicTarget(named: anchor, in: Int(resource)) { return target }
    }
    return initial
  }
}
