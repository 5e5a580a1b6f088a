import JSONModel
import JSONSchema
import RegularExpressions

/// All terms of a pair of schemas: equal terms are stored once, so that equal parts of both schemas have the same number.
final class TermArena {
  private var terms = InternTable<Term>()
  private var lists = InternTable<[Literal]>()
  private var scalarLists = InternTable<[Int]>()
  private(set) var names = InternTable<ExactText>()
  private(set) var numbers = InternTable<JSONNumber>()
  private var scalars = InternTable<InstanceValue>()
  private var regions = InternTable<NameRegion>()
  let patterns = PatternTable()
  /// What each variable stands for, once that is known.
  private(set) var bodies: [Literal?] = []
  /// Why each opaque term is opaque.
  private(set) var opaqueReasons: [Undetermined] = []
  private var opaqueNumbers = InternTable<ExactText>()
  /// What the writers' schema declares, while that is asked about.
  var declarations: DeclaredPlaces?

  init() { _ = terms.number(of: Term(kind: .accept)) }

  /// Numbers without a fractional part.
  lazy var integral: Literal = {
    guard let one = JSONNumber("1") else { return .accept }
    return literal(.multiple, numberNumber(one))
  }()

  subscript(literal: Literal) -> Term { terms[literal.term] }
  var count: Int { terms.count }

  /// The literals of a conjunction or an exclusive choice.
  func literals(of term: Term) -> [Literal] { lists[term.first] }
  /// The scalars of a set, by number in ascending order.
  func scalarNumbers(of term: Term) -> [Int] { scalarLists[term.first] }
  func scalar(_ number: Int) -> InstanceValue { scalars[number] }
  func region(of term: Term) -> NameRegion { regions[term.first] }
  func name(_ number: Int) -> ExactText { names[number] }
  func number(_ number: Int) -> JSONNumber { numbers[number] }

  func nameNumber(_ name: ExactText) -> Int { names.number(of: name) }
  func scalarNumber(_ value: InstanceValue) -> Int { scalars.number(of: value) }
  /// The number of a scalar if a schema names it.
  func scalarNumber(ifKnown value: InstanceValue) -> Int? { scalars.known(value) }

  /// The literal of a term, stored now or before.
  func literal(_ term: Term) -> Literal { Literal(term: terms.number(of: term)) }

  func literal(_ kind: Term.Kind, _ first: Int = 0, _ second: Int = 0, _ third: Int = 0) -> Literal {
    literal(Term(kind: kind, first: first, second: second, third: third))
  }

  func list(_ literals: [Literal]) -> Int { lists.number(of: literals) }
  func scalarList(_ numbers: [Int]) -> Int { scalarLists.number(of: numbers) }
  func regionNumber(_ region: NameRegion) -> Int { regions.number(of: region) }
  func numberNumber(_ number: JSONNumber) -> Int { numbers.number(of: number) }

  /// What a declaration demands of values of a type.
  func declaredStructure(_ term: Term, _ type: ValueType) -> Literal? {
    declarations?.structure(of: term.first, for: type)
  }

  /// A new variable, whose body is set later.
  func newVariable() -> Int {
    bodies.append(nil)
    return bodies.count - 1
  }

  func setBody(of variable: Int, to body: Literal) { bodies[variable] = body }

  /// The term of a meaning that is not known; the same `identity` is the same term.
  func opaque(_ identity: String, because reason: Undetermined) -> Literal {
    let number = opaqueNumbers.number(of: ExactText(identity))
    if number == opaqueReasons.count { opaqueReasons.append(reason) }
    return literal(.opaque, number)
  }
}
