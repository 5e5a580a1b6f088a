import JSONModel
public import JSONSchema

/// The questions of containment between two schemas, which may be of different dialects.
///
/// A question is whether the conjunction of the writers' schema and the negation of the readers' is empty. It is answered by
/// a proof, by a document that two evaluators confirm, or not at all; the same input gives the same answer on any machine.
/// Memory and time are bounded by the budget of steps. Recurses deeply: run it on a stack of 64 MB or more.
public struct SchemaPairProver: ~Copyable {
  private let old: SchemaIndex
  private let new: SchemaIndex
  private let budget: Int
  private let arena = TermArena()
  private let lowerings: [PairSide: SchemaLowering]
  private let roots: [PairSide: Literal]
  private let obstacle: Undetermined?
  /// Whether both schemas differ in annotations at most, so that they mean the same whatever they mean.
  private let areSame: Bool
  private var validators: [PairSide: SchemaValidator] = [:]
  private var users: [PairSide: PlaceUsers] = [:]

  /// The version of the engine: answers kept under another version are asked anew.
  public static let version = 1
  /// The steps that one question may take unless a caller says otherwise.
  public static let standardBudget = 200_000

  /// A prover for two schemas; `budget` is the number of steps that one question may take.
  public init(old: SchemaIndex, new: SchemaIndex, budget: Int = standardBudget) {
    self.old = old
    self.new = new
    self.budget = budget
    areSame = SameSchema(old, new).holds
    obstacle = Self.obstacle(old, budget) ?? Self.obstacle(new, budget)
    let lowerings: [PairSide: SchemaLowering] = [
      .old: SchemaLowering(old, into: arena), .new: SchemaLowering(new, into: arena),
    ]
    self.lowerings = lowerings
    var roots: [PairSide: Literal] = [:]
    if !areSame, obstacle == nil, let first = lowerings[.old], let second = lowerings[.new] {
      roots[.old] = first.root()
      second.takeOverEqualPlaces(from: first)
      roots[.new] = second.root()
    }
    self.roots = roots
  }

  /// Why a schema cannot be asked about at all.
  private static func obstacle(_ index: SchemaIndex, _ budget: Int) -> Undetermined? {
    if let uri = index.unknownDialect {
      return Undetermined(
        reason: .unknownDialect, pointer: .root, budget: budget, detail: "the dialect \"\(uri)\" is not known")
    }
    return index.unguardedLoop().map {
      Undetermined(reason: .malformedSchema, pointer: .root, budget: budget, detail: $0.what)
    }
  }

  /// The answer to whether all documents of the writers' side are accepted by the other side.
  public mutating func answer(writer: PairSide, question: WriterQuestion) -> ContainmentAnswer {
    if areSame { return .contained }
    if let obstacle { return .undetermined(obstacle) }
    guard let writers = roots[writer], let readers = roots[writer.other] else { return .undetermined(exhausted) }
    return answer(writers: writers, readers: readers, writer, question, budget: budget)
  }

  /// The answer to whether the readers' side, that is the other one, rejects a document of the writers' side at a place.
  ///
  /// Asked is the readers' schema with all but the place taken out; `budget` is the number of steps. Costs time linear in the
  /// size of the readers' schema too.
  public mutating func answer(
    writer: PairSide, question: WriterQuestion, at place: ReaderPlace, budget: Int
  ) -> PlaceAnswer {
    guard !areSame, obstacle == nil, let writers = roots[writer], let lowering = lowerings[writer.other] else {
      return .open
    }
    let users = users[writer.other] ?? PlaceUsers(lowering.index)
    self.users[writer.other] = users
    let focus = PlaceFocus(place, in: lowering.index)
    let weakened = WeakenedLowering(lowering, to: focus, along: users)
    let readers = weakened.root()
    if readers == .accept { return .open }
    return switch answer(writers: writers, readers: readers, writer, question, budget: budget) {
    case .contained: weakened.tellsAll ? .harmless : .open
    case .refuted(let witness): .rejects(witness.value)
    case .undetermined: .open
    }
  }

  private mutating func answer(
    writers: Literal, readers: Literal, _ writer: PairSide, _ question: WriterQuestion, budget: Int
  ) -> ContainmentAnswer {
    guard let lowering = lowerings[writer] else { return .undetermined(exhausted) }
    if writers == readers { return .contained }
    var parts = [writers, ~readers]
    if question == .declared {
      let declarations = DeclaredPlaces(lowering)
      arena.declarations = declarations
      parts.append(declarations.root())
    }
    let goal = arena.all(parts)
    switch EmptinessSearch(arena, budget: budget).inhabit(goal) {
    case .empty: return .contained
    case .unknown(let reason): return .undetermined(reason)
    case .inhabited(let value): return confirmed(value, goal, writer: writer)
    }
  }

  private var exhausted: Undetermined {
    Undetermined(reason: .stepBudget, pointer: .root, budget: budget, detail: "the search took all its steps")
  }

  /// The value as a witness if both evaluators say that it is one.
  private mutating func confirmed(_ value: InstanceValue, _ goal: Literal, writer: PairSide) -> ContainmentAnswer {
    var shrinking = WitnessShrinking(goal, arena)
    let small = shrinking.smallest(from: value)
    guard let document = try? JSONDocument(parsing: small.output.text(pretty: false)) else {
      return .undetermined(
        Undetermined(reason: .absurdSize, pointer: .root, budget: budget, detail: "the witness is too deep to be read"))
    }
    let accepting = validator(of: writer)
    let rejecting = validator(of: writer.other)
    var evaluator = TermEvaluator(arena)
    guard let holds = evaluator.accepts(goal, small) else {
      return .undetermined(
        Undetermined(
          reason: .stepBudget, pointer: .root, budget: budget, detail: "the witness could not be evaluated in time"))
    }
    switch (accepting.verdict(on: document.root), rejecting.verdict(on: document.root)) {
    case (.valid, .invalid) where holds: return .refuted(Witness(document))
    case (.undecided(let problem), _), (_, .undecided(let problem)):
      let isUnusable = accepting.unusable != nil || rejecting.unusable != nil
      return .undetermined(
        Undetermined(
          reason: isUnusable ? .malformedSchema : .stepBudget, pointer: .root, budget: budget, detail: problem.what))
    default: return .undetermined(disagreement(on: document))
    }
  }

  private func disagreement(on document: JSONDocument) -> Undetermined {
    let text = String(decoding: document.root.sourceBytes.prefix(200), as: UTF8.self)
    return Undetermined(
      reason: .evaluatorsDisagree, pointer: .root, budget: budget,
      detail:
        "the evaluators of this program disagree on the document \(text), which is a bug of it: please report the pair")
  }

  private mutating func validator(of side: PairSide) -> SchemaValidator {
    if let known = validators[side] { return known }
    let validator = SchemaValidator(side == .old ? old : new)
    validators[side] = validator
    return validator
  }
}
