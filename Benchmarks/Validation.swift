import Foundation
import JSONModel
import JSONSchema

extension BenchmarkGroup {
  /// Instances judged by a compiled schema, parsed before and parsed within, beside jsonschema-rs.
  static let validation = BenchmarkGroup(
    name: "validation",
    summary: "instances a second; the peer is jsonschema-rs where PEER_PYTHON names a Python with it"
  ) {
    try inTemporaryFolder { folder in
      for sample in ValidationSample.all { try measure(sample, in: folder) }
    }
  }

  private static func measure(_ sample: ValidationSample, in folder: URL) throws {
    let schema = try SchemaIndex(JSONDocument(parsing: sample.schema))
    let lines = sample.instances(10_000).map { Array($0.utf8) }
    let instances = try lines.map { try JSONDocument(parsing: $0).root }
    var valid = 0
    let validator = SchemaValidator(schema)
    let (parsed, parsing) = try Measurement.ofTurns(
      rounds: 3, ours: { valid = instances.count { validator.isValid($0) } },
      peer: { for line in lines { keep(validator.isValid(try JSONDocument(parsing: line).root)) } })
    let compiling = Measurement(
      ofSeconds: (0..<9).map { _ in
        Measurement.cpuSeconds { for _ in 0..<100 { keep(SchemaValidator(schema)) } } / 100
      })
    print(
      "  \(sample.name): "
        + String(
          format: "%.0f k instances/s, parsed within %.0f k; compiled in %.0f µs", 10 / parsed.best, 10 / parsing.best,
          compiling.best * 1e6) + ", \(valid) valid")
    let schemaFile = folder.appendingPathComponent("\(sample.name).json")
    let instanceFile = folder.appendingPathComponent("\(sample.name).jsonl")
    try Data(sample.schema.utf8).write(to: schemaFile)
    try Data(lines.joined(separator: [UInt8(ascii: "\n")])).write(to: instanceFile)
    guard let peer = try PeerScript("validation")?.figures([schemaFile, instanceFile]), let validate = peer["validate"],
      let parse = peer["parse"]
    else { return }
    print(
      String(
        format: "    the peer: %.0f k, %.0f k, %.0f valid; ratios %.1f and %.1f", 10 / validate, 10 / parse,
        peer["valid"] ?? .nan, validate / parsed.best, parse / parsing.best))
  }
}
