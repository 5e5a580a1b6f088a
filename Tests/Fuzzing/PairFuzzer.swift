import JSONModel
import JSONSchema
import SchemaContainment

/// The entry point that libFuzzer calls with ever new bytes; a broken law ends the process and keeps the input.
///
/// Whatever the bytes are, the stream of answers, the index of schemas and the validator must neither crash nor hang, and
/// - an answer is one line of JSON, whose directions are words that are known;
/// - both questions are about the same pair: neither or both fail, and what holds for all documents of the writers
///   holds for those that carry declared properties alone;
/// - the two evaluators agree on every witness;
/// - a schema is compatible with itself, both ways;
/// - the validator has an error to show exactly where it rejects.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPairs(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  DeepStack.run {
    checkAnswers(to: bytes)
    guard let line = try? JSONDocument(parsing: bytes, limits: limits).root else { return }
    check(schema: line, on: [line])
    guard let old = line["old"], let new = line["new"] else { return }
    for schema in [old, new] { check(schema: schema, on: [old, new]) }
  }
  return 0
}

/// The limits that the stream reads its lines with.
private let limits = JSONLimits(maximumDepth: JSONLimits.deepestNesting, maximumBytes: JSONLimits.largestDocument)

/// The steps of one question: few, so that many pairs are asked about.
private let budget = 20_000

private func checkAnswers(to line: [UInt8]) {
  let strict = Answer(to: line, .strict)
  let declared = Answer(to: line, .declared)
  precondition(strict.isFailure == declared.isFailure, "one question alone fails")
  for (all, some) in [(strict.backward, declared.backward), (strict.forward, declared.forward)] {
    precondition(all != "compatible" || some != "breaking", "a witness against what is proved")
  }
}

private func check(schema: JSONValue, on instances: [JSONValue]) {
  let text = Array(schema.sourceBytes)
  let line = Array(#"{"id":0,"old":"#.utf8) + text + Array(#","new":"#.utf8) + text + Array("}".utf8)
  for question in WriterQuestion.allCases {
    let answer = Answer(to: line, question)
    precondition(
      answer.isFailure || (answer.backward, answer.forward) == ("compatible", "compatible"),
      "a schema is not compatible with itself")
  }
  guard let document = try? JSONDocument(parsing: text, limits: limits), let index = try? SchemaIndex(document) else {
    return
  }
  for validator in [SchemaValidator(index), SchemaValidator(index, assertingFormats: true)] {
    for instance in instances {
      let errors = validator.errors(of: instance, limit: 8)
      switch validator.verdict(on: instance) {
      case .valid: precondition(errors.isEmpty, "an error of a valid instance: \(errors)")
      case .invalid: precondition(!errors.isEmpty, "an invalid instance without an error")
      case .undecided(let problem): precondition(!problem.what.isEmpty, "no verdict, and no reason")
      }
    }
  }
}

/// The answer of the stream to one line, read back.
private struct Answer {
  let backward: String
  let forward: String
  let isFailure: Bool

  init(to line: [UInt8], _ question: WriterQuestion) {
    let text = PairStream(question: question, budget: budget) { 0 }.answer(to: line)
    precondition(!text.utf8.contains(UInt8(ascii: "\n")), "an answer of two lines")
    guard let answer = try? JSONDocument(parsing: Array(text.utf8), limits: limits).root else {
      preconditionFailure("an answer that is not JSON: \(text)")
    }
    backward = Self.word("backward", of: answer)
    forward = Self.word("forward", of: answer)
    isFailure = answer["error"]?.string != nil
    precondition(isFailure == (backward == "error") && isFailure == (forward == "error"), "half a failure: \(text)")
  }

  /// The word of one direction, with the detail that must stand beside it.
  private static func word(_ direction: String, of answer: JSONValue) -> String {
    let word = answer[direction]?.string ?? ""
    precondition(["compatible", "breaking", "undetermined", "error"].contains(word), "an unknown word: \(word)")
    precondition((word == "breaking") == (answer["\(direction)_witness"] != nil), "breaking and witness differ")
    let note = answer["\(direction)_note"]?.string
    precondition((word == "undetermined") == (note != nil), "undetermined and note differ")
    let disagreement = Undetermined.Reason.evaluatorsDisagree.rawValue
    precondition(note?.hasPrefix(disagreement) != true, "the evaluators disagree: \(note ?? "")")
    return word
  }
}
