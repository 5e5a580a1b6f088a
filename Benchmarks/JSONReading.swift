import Foundation
import JSONModel

extension BenchmarkGroup {
  /// Reading JSON, against Foundation's `JSONSerialization`.
  static let jsonReading = BenchmarkGroup(
    name: "json-reading", summary: "JSONDocument against JSONSerialization, megabytes of JSON a second of CPU time"
  ) {
    printHeader()
    try compare("schemas, 5 MB", [SchemaText.large()])
    try compare("schema, 4 kB", [SchemaText.small()])
    let pairs = filesOfPairs()
    if pairs.isEmpty {
      print("  skipped: the files of shared/data/pairs, which are not here")
    } else {
      try compare("pairs, \(pairs.count) files", pairs)
    }
  }

  private static func compare(_ name: String, _ documents: [[UInt8]]) throws {
    let data = documents.map { Data($0) }
    let size = documents.reduce(0) { $0 + $1.count }
    printRow(
      "\(name), read", size: size,
      try Measurement.ofTurns(
        ours: { for bytes in documents { keep(try JSONDocument(parsing: bytes)) } },
        peer: { for data in data { keep(try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)) } }))
    printRow(
      "\(name), read and decode all", size: size,
      try Measurement.ofTurns(
        ours: { for bytes in documents { keep(try walk(JSONDocument(parsing: bytes).root)) } },
        peer: {
          for data in data { keep(walk(try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed))) }
        }))
  }

  /// Decodes every name, string and number, and returns how many there were.
  private static func walk(_ value: JSONValue) -> Int {
    switch value.kind {
    case .null, .boolean: return 1
    case .number: return value.number.map { $0.double.isNaN ? 0 : 1 } ?? 0
    case .string: return value.string?.utf8.count ?? 0
    case .array: return value.array.map { $0.reduce(0) { $0 + walk($1) } } ?? 0
    case .object: return value.object.map { $0.reduce(0) { $0 + $1.name.utf8.count + walk($1.value) } } ?? 0
    }
  }

  /// Visits what `JSONSerialization` has already decoded.
  private static func walk(_ value: Any) -> Int {
    switch value {
    case let object as [String: Any]: object.reduce(0) { $0 + $1.key.utf8.count + walk($1.value) }
    case let array as [Any]: array.reduce(0) { $0 + walk($1) }
    case let text as String: text.utf8.count
    case let number as NSNumber: number.doubleValue.isNaN ? 0 : 1
    default: 1
    }
  }

  /// The real documents beside the package, where it has them.
  private static func filesOfPairs() -> [[UInt8]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared/data/pairs")
    let names = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    return (names ?? []).filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
      .compactMap { try? Data(contentsOf: $0) }.map { [UInt8]($0) }
      .filter { (try? JSONDocument(parsing: $0)) != nil }
  }

  private static func printHeader() {
    let titles = [column("", 40)] + ["ours MB/s", "peer MB/s", "ratio (best)", "ratio (median)"].map { column($0, 14) }
    print("  " + titles.joined())
  }

  private static func printRow(_ name: String, size: Int, _ times: (ours: Measurement, peer: Measurement)) {
    let megabytes = Double(size) / 1e6
    let columns = [
      column(name, 40), column(rounded(megabytes / times.ours.best), 14),
      column(rounded(megabytes / times.peer.best), 14),
      column(rounded(times.peer.best / times.ours.best), 14), rounded(times.peer.median / times.ours.median),
    ]
    print("  " + columns.joined())
  }

  private static func column(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func rounded(_ value: Double) -> String { String(format: "%.1f", value) }
}
