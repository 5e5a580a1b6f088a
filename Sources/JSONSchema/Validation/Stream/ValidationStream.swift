public import JSONModel

/// A conversation in lines: a schema and an instance in, a verdict out.
///
/// In: `{"id": …, "schema": …, "instance": …}`, other members are ignored. Out: `{"id": …, "valid": true, "problem": null}`;
/// `valid` is null where there is no verdict, and `problem` then says why. Every line gets an answer, whatever it holds.
/// A schema seen before, byte for byte, is not compiled again: ``SchemaCache`` keeps the latest ones.
public struct ValidationStream {
  private var cache: SchemaCache
  private let limits: JSONLimits

  /// A stream that reads schemas without `$schema` by `dialect`, and lines within `limits`.
  public init(
    dialect: Dialect? = nil, resources: SchemaResources = .none, assertingFormats: Bool = false,
    limits: JSONLimits = .standard
  ) {
    cache = SchemaCache(dialect: dialect, resources: resources, assertsFormats: assertingFormats, limits: limits)
    self.limits = limits
  }

  /// The answer to one line, without a line feed.
  public mutating func answer(line: some Collection<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    let line = Array(line)
    line.withUnsafeBufferPointer { append(answerTo: $0, to: &output) }
    return output
  }

  /// Appends the answer to one line to `output`. Cost: that of reading the line and judging the instance; a schema whose
  /// text is that of one of the latest schemas costs no more than comparing bytes.
  public mutating func append(answerTo line: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    if let request = QuickRequest(line, cache: &cache, limits: limits) {
      Self.append(request.schema.verdict(on: request.instance.root), id: request.id, to: &output)
    } else {
      appendCarefully(answerTo: line, to: &output)
    }
  }

  /// The same for lines in any layout.
  private mutating func appendCarefully(answerTo line: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: Array(line), limits: limits)
    } catch {
      Self.append(.undecided(error.problem(in: "the line")), id: "null".utf8, to: &output)
      return
    }
    let id = document.root["id"].map { JSONOutput.value($0).text(pretty: false) } ?? "null"
    Self.append(verdict(on: document.root), id: id.utf8, to: &output)
  }

  private mutating func verdict(on request: JSONValue) -> ValidationVerdict {
    guard let schema = request["schema"] else { return .undecided(.missing("schema")) }
    guard let instance = request["instance"] else { return .undecided(.missing("instance")) }
    return cache.schema(spelledBy: schema.sourceBytes).verdict(on: instance)
  }

  private static func append(_ verdict: ValidationVerdict, id: some Sequence<UInt8>, to output: inout [UInt8]) {
    output += "{\"id\":".utf8
    output += id
    switch verdict {
    case .valid: output += ",\"valid\":true,\"problem\":null}".utf8
    case .invalid: output += ",\"valid\":false,\"problem\":null}".utf8
    case .undecided(let problem):
      output += ",\"valid\":null,\"problem\":".utf8
      output += JSONOutput.string("\(problem.what) (\(problem.place)); \(problem.next)").text(pretty: false).utf8
      output.append(UInt8(ascii: "}"))
    }
  }
}

extension Problem {
  fileprivate static func missing(_ name: String) -> Problem {
    Problem(
      what: "the line is no object with a member \"\(name)\"", place: "the line",
      next: "send {\"id\": …, \"schema\": …, \"instance\": …}")
  }
}
