import JSONModel
import JSONSchema
import SchemaContainment

/// One seeded attempt to catch the engine in a contradiction.
package struct Trial {
  let seed: UInt64
  let law: Law
  let dialect: TrialDialect
  private var generator: SchemaGenerator
  var tally: Tally

  /// Runs the trial with this number and adds it to `tally`; throws the first contradiction.
  ///
  /// The number alone decides schemas, law and documents. Needs a deep stack: see ``DeepStack``.
  package static func run(_ number: UInt64, into tally: inout Tally) throws(Contradiction) {
    var trial = Trial(number, tally)
    defer { tally = trial.tally }
    try trial.run()
  }

  private init(_ number: UInt64, _ tally: Tally) {
    seed = number
    let laws = Law.allCases + [.evidence, .evidence, .declaredEvidence]
    law = laws[Int(number % UInt64(laws.count))]
    generator = SchemaGenerator(seed: number)
    dialect = generator.dialect
    self.tally = tally
  }

  private mutating func run() throws(Contradiction) {
    tally.countTrial()
    let first = generator.document()
    let second = another(than: first)
    switch law {
    case .evidence: try holdAgainstDocuments(first, second, .strict)
    case .declaredEvidence:
      // The checker of declarations follows no reference to an embedded resource.
      if generator.isExtending {
        try holdAgainstDocuments(first, second, .strict)
      } else {
        try compareQuestions(first, second)
      }
    case .conjunction:
      let both = JSONTree.joined([first, second], dialect) { ["allOf": .array($0)] }
      try expectContained(both, in: first)
      try expectContained(both, in: second)
    case .disjunction:
      let either = JSONTree.joined([first, second], dialect) { ["anyOf": .array($0)] }
      try expectContained(first, in: either)
      try expectContained(second, in: either)
    case .exclusion:
      let without = JSONTree.joined([second, first], dialect) { ["allOf": .array([$0[0], ["not": $0[1]]])] }
      try expectContained(without, in: second)
      try expectContained(without, in: first.enclosed(dialect) { ["not": $0] })
    case .refactoring:
      for (index, refactoring) in Refactoring.allCases.enumerated() where index % 3 == Int(seed / 11 % 3) {
        let rewritten = refactoring.apply(to: first, dialect, seed: seed)
        try expectContained(first, in: rewritten)
        try expectContained(rewritten, in: first)
      }
    case .transitivity: try compose(first, second, another(than: second))
    }
  }

  /// Mostly an edited form, so that there is something to prove; otherwise another document of the same dialect.
  private mutating func another(than document: JSONTree) -> JSONTree {
    if generator.random.percent(12) { return generator.document() }
    var mutation = SchemaMutation(generator)
    generator.random = SeededGenerator(seed: generator.random.next())
    return mutation.apply(to: document)
  }

  func contradiction(_ what: String, _ schemas: [JSONTree], _ document: String? = nil) -> Contradiction {
    Contradiction(seed: seed, law: law, what: what, schemas: schemas.map(\.text), document: document)
  }
}
