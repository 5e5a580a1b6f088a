import Foundation
import JSONModel
import JSONSchema
import Testing

/// Deep instances and schemas, judged on the stack of half a megabyte that a task may have.
struct DepthTests {
  private static let levels = 2_048

  private static func deepArrays(_ levels: Int) -> String {
    String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
  }

  private static func deepObjects(_ levels: Int) -> String {
    String(repeating: #"{"a":"#, count: levels) + "1" + String(repeating: "}", count: levels)
  }

  private func verdict(_ schema: String, _ instance: String) throws -> ValidationVerdict {
    let limits = JSONLimits(maximumDepth: JSONLimits.deepestNesting)
    let validator = SchemaValidator(try SchemaIndex(JSONDocument(parsing: schema, limits: limits)))
    let instance = try JSONDocument(parsing: instance, limits: limits)
    let verdict = SmallStack.run {
      let verdict = validator.verdict(on: instance.root)
      _ = validator.errors(of: instance.root, limit: 100)
      return verdict
    }
    return try #require(verdict)
  }

  @Test func judgesDeepArrays() throws {
    #expect(try verdict(##"{"items":{"$ref":"#"}}"##, Self.deepArrays(Self.levels)) == .valid)
    #expect(try verdict(##"{"items":{"$ref":"#"},"maxItems":0}"##, Self.deepArrays(Self.levels)) == .invalid)
  }

  @Test func judgesDeepObjects() throws {
    let schema = ##"{"type":["object","number"],"additionalProperties":{"$ref":"#"}}"##
    #expect(try verdict(schema, Self.deepObjects(Self.levels)) == .valid)
  }

  @Test func comparesDeepValues() throws {
    let deep = Self.deepArrays(Self.levels - 2)  // inside a schema they are two levels deeper
    #expect(try verdict(#"{"uniqueItems":true}"#, "[\(deep),\(deep)]") == .invalid)
    #expect(try verdict(#"{"enum":[\#(deep)]}"#, deep) == .valid)
  }

  /// Several schemas a level are more than the stack of the caller holds.
  @Test(arguments: [
    ##"{"anyOf":[{"items":{"$ref":"#"}},{"type":"null"}]}"##,
    ##"{"allOf":[{"allOf":[{"items":{"$ref":"#"}}]}]}"##,
    ##"{"allOf":[{"items":{"$ref":"#"}}],"unevaluatedItems":false}"##,
    ##"{"if":{"items":{"$ref":"#"}},"else":false}"##,
    ##"{"contains":{"$ref":"#"},"minContains":0}"##,
    ##"{"not":{"not":{"items":{"$ref":"#"}}}}"##,
    ##"{"oneOf":[{"items":{"$ref":"#"}},{"type":"null"}]}"##,
  ])
  func judgesAnyDepth(_ schema: String) throws {
    #expect(try verdict(schema, Self.deepArrays(Self.levels)) == .valid)
  }

  @Test func boundsChainsOfReferences() throws {
    let definitions = (0..<20_000).map { ##""d\##($0)":{"allOf":[{"$ref":"#/$defs/d\##($0 + 1)"}]}"## }.joined(
      separator: ",")
    let schema = ##"{"$ref":"#/$defs/d0","$defs":{\##(definitions),"d20000":true}}"##
    guard case .undecided = try verdict(schema, "1") else {
      Issue.record("a chain of 20,000 schemas needs more stack than there is")
      return
    }
  }

  /// Each of 40 definitions applies the next twice: a trillion steps, were verdicts not kept.
  @Test func keepsVerdictsOfRepeatedSchemas() throws {
    #expect(try verdict(doubling(40, last: "true"), "1") == .valid)
    #expect(try verdict(doubling(40, last: #"{"maximum":0}"#), "1") == .invalid)
  }

  /// While what is evaluated is noted, verdicts cannot be kept: then the number of steps is bounded.
  @Test func boundsSteps() throws {
    let schema = doubling(40, last: #"{"items":true}"#, beside: #""unevaluatedItems":false,"#)
    guard case .undecided = try verdict(schema, "[1]") else {
      Issue.record("a trillion steps cannot have been taken")
      return
    }
  }

  private func doubling(_ count: Int, last: String, beside keyword: String = "") -> String {
    let definitions = (0..<count).map { step in
      let twice = ##"{"$ref":"#/$defs/e\##(step)"}"##
      return
        ##""d\##(step)":{"allOf":[\##(twice),\##(twice)]},"e\##(step)":{"minItems":1,"minimum":0,"$ref":"#/$defs/d\##(step + 1)"}"##
    }
    let list = definitions.joined(separator: ",")
    return ##"{\##(keyword)"$ref":"#/$defs/d0","$defs":{\##(list),"d\##(count)":\##(last)}}"##
  }
}

/// A thread with a small stack.
enum SmallStack {
  /// What `body` returns on a thread with a stack of 512 kB.
  static func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result? {
    let box = Box<Result>()
    let thread = Thread { box.finish(body()) }
    thread.stackSize = 512 << 10
    thread.start()
    return box.wait()
  }

  private final class Box<Result: Sendable>: @unchecked Sendable {  // the semaphore orders the two accesses
    private let semaphore = DispatchSemaphore(value: 0)
    private var result: Result?

    func finish(_ result: Result) {
      self.result = result
      semaphore.signal()
    }

    func wait() -> Result? {
      semaphore.wait()
      return result
    }
  }
}
