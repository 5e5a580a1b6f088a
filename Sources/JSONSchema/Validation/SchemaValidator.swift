public import JSONModel

/// A schema compiled once, to judge any number of instances.
///
/// Follows drafts 4, 6, 7, 2019-09 and 2020-12 to the letter, each schema by the dialect it is written in. Numbers are
/// compared exactly, lengths count code points, `1.0` is an integer. `format` is an annotation unless asserted, the
/// content keywords always are.
public struct SchemaValidator: Sendable {
  /// Why no verdict of this validator could be trusted, such as a reference that leads nowhere; nil for usable schemas.
  public let unusable: Problem?
  let index: SchemaIndex
  let program: ValidationProgram
  let assertsFormats: Bool

  /// Compiles the root schema of `index` with all that it leads to. Cost: linear in these.
  public init(_ index: SchemaIndex, assertingFormats: Bool = false) {
    var builder = ProgramBuilder(index, assertsFormats: assertingFormats)
    (program, unusable) = builder.build()
    self.index = index
    assertsFormats = assertingFormats
  }

  /// What the schema says of `instance`.
  ///
  /// Cost: about linear in the instance for most schemas; bounded for all. Where schemas apply each other more than some
  /// two hundred deep, a thread with a larger stack takes over, so that half a megabyte suffices on the caller's.
  public func verdict(on instance: JSONValue) -> ValidationVerdict {
    if let unusable { return .undecided(unusable) }
    return instance.withTape { tape, index in
      let count = tape.indexAfter(index) - index
      if let verdict = verdict(on: index, of: tape, .onAnyStack(forWords: count)) { return verdict }
      return DeepStack.run { self.verdict(on: index, of: tape, .onDeepStack(forWords: count)) }.flatMap { $0 }
        ?? .undecided(.undecided(.depth))
    }
  }

  /// The verdict within limits, nil where the depth does not suffice.
  private func verdict(on index: Int, of tape: JSONTape, _ limits: RunLimits) -> ValidationVerdict? {
    var run = InstanceRun(program, on: tape, limits: limits)
    let isAccepted = run.accepts(index, program.root)
    return switch run.exhausted {
    case .depth: nil
    case .steps: .undecided(.undecided(.steps))
    case nil: isAccepted ? .valid : .invalid
    }
  }

  /// Whether the schema accepts `instance`; false too where ``verdict(on:)`` is undecided.
  public func isValid(_ instance: JSONValue) -> Bool { verdict(on: instance) == .valid }
}

/// What a schema says of an instance.
public enum ValidationVerdict: Hashable, Sendable {
  case valid
  case invalid
  /// No answer: the schema is unusable, or the instance goes beyond what can be judged in bounded stack and time.
  case undecided(Problem)
}
