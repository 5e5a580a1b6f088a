import Foundation
import JSONModel
import JSONSchema
import SchemaComparison

extension BenchmarkGroup {
  /// Structural diffs of large schemas, from bytes to changes, beside merely parsing both sides with Foundation.
  static let schemaDiffing = BenchmarkGroup(
    name: "schema-diffing", summary: "two documents to their changes; the peer only parses them, with JSONSerialization"
  ) {
    if let pair = try largestRealPair() {
      try measure("largest pair of evolution-sample.jsonl", pair)
    } else {
      print("  skipped: the largest pair of shared/data/pairs/evolution-sample.jsonl, which is not here")
    }
    try measure("generated, one limit of one property changed", generatedPair())
  }

  private static func measure(_ name: String, _ pair: (old: [UInt8], new: [UInt8])) throws {
    var changes = 0
    let (ours, peer) = try Measurement.ofTurns(
      ours: {
        let old = try SchemaDocument(JSONDocument(parsing: pair.old))
        let new = try SchemaDocument(JSONDocument(parsing: pair.new))
        changes = SchemaDiff(old: old, new: new).changes.count
      },
      peer: {
        keep(try JSONSerialization.jsonObject(with: Data(pair.old)))
        keep(try JSONSerialization.jsonObject(with: Data(pair.new)))
      })
    print(
      "  \(name), \(pair.old.count / 1_000) and \(pair.new.count / 1_000) kB, \(changes) changes: "
        + String(
          format: "%.2f ms median, %.1f times the peer's %.2f ms", ours.median * 1_000, ours.median / peer.median,
          peer.median * 1_000))
  }

  private static func largestRealPair() throws -> (old: [UInt8], new: [UInt8])? {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("../shared/data/pairs/evolution-sample.jsonl")
    guard let data = try? Data(contentsOf: file) else { return nil }
    var largest: (old: [UInt8], new: [UInt8])?
    for line in data.split(separator: UInt8(ascii: "\n")) {
      let root = try JSONDocument(parsing: Array(line)).root
      guard let old = root["old"]?.sourceBytes, let new = root["new"]?.sourceBytes else { continue }
      if old.count + new.count > (largest.map { $0.old.count + $0.new.count } ?? 0) {
        largest = (Array(old), Array(new))
      }
    }
    return largest
  }

  /// Two schemas of about 200 kB with 200 properties of 10 properties each, which differ in one `maxLength`.
  private static func generatedPair() -> (old: [UInt8], new: [UInt8]) {
    func schema(limit: Int) -> [UInt8] {
      let properties = (0..<200).map { outer in
        let inner = (0..<10).map { index in
          let length = outer == 137 && index == 7 ? limit : 40
          return
            #""field\#(index)": {"title": "Field \#(index)", "type": "string", "maxLength": \#(length), "minLength": 1}"#
        }
        return
          #""group\#(outer)": {"type": "object", "properties": {\#(inner.joined(separator: ", "))}, "required": ["field0"]}"#
      }
      return Array(#"{"type": "object", "properties": {\#(properties.joined(separator: ", "))}}"#.utf8)
    }
    return (schema(limit: 40), schema(limit: 39))
  }
}
