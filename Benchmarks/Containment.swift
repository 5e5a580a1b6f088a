import DriftPipeline
import Foundation
import JSONModel
import SchemaContainment

extension BenchmarkGroup {
  /// Both directions of pairs of schemas, from a line of JSON to a line of JSON, beside jsonschema-rs.
  static let containment = BenchmarkGroup(
    name: "containment",
    summary: "both directions of a pair; the peer is jsonschema-rs where PEER_PYTHON names a Python with it"
  ) {
    try inTemporaryFolder { folder in
      let generated = folder.appendingPathComponent("everyday.jsonl")
      try Data(EverydayPairs.lines(1_000).joined(separator: "\n").utf8).write(to: generated)
      try measure("everyday, made up", generated)
      let real = filesOfRealPairs()
      if real.isEmpty { print("  skipped: the files of shared/data/pairs, which are not here") }
      for file in real { try measure(file.lastPathComponent, file) }
    }
    for shape in ContainmentShapes.all { measure(shape.name, shape.line) }
  }

  private static func measure(_ name: String, _ file: URL) throws {
    let lines = try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map { Array($0) }
    let run = answers(to: lines)
    let decided = run.words.count { $0 == "compatible" || $0 == "breaking" }
    let milliseconds = run.seconds.map { $0 * 1_000 }.sorted()
    let perSecond = Double(lines.count) / run.seconds.reduce(0, +)
    print(
      "  \(name), \(lines.count) pairs: "
        + String(
          format: "%.0f pairs/s, median %.2f ms, p99 %.1f ms, %.1f %% decided", perSecond,
          milliseconds[milliseconds.count / 2], milliseconds[milliseconds.count * 99 / 100],
          100 * Double(decided) / Double(run.words.count)))
    guard let peer = try PeerScript("containment")?.figures([file]), let seconds = peer["seconds"] else { return }
    let peerPerSecond = Double(lines.count) / seconds
    print(
      String(
        format: "    the peer: %.0f pairs/s, %.1f %% decided; ratio %.1f", peerPerSecond,
        100 * (peer["decided"] ?? 0) / Double(run.words.count), perSecond / peerPerSecond))
  }

  private static func measure(_ name: String, _ line: String) {
    let line = Array(line.utf8)
    let runs = (0..<9).map { _ in answers(to: [line]) }
    let measured = Measurement(ofSeconds: runs.flatMap(\.seconds))
    print(
      "  \(name): " + String(format: "%.2f ms median", measured.median * 1_000)
        + ", \(runs[0].words.joined(separator: " and "))")
  }

  /// The words of both directions of each pair, and the CPU seconds of each pair.
  private static func answers(to lines: [[UInt8]]) -> (words: [String], seconds: [Double]) {
    DeepStack.run {
      let stream = PairStream(question: .strict) { 0 }
      var words: [String] = []
      var seconds: [Double] = []
      for line in lines {
        var answer = ""
        seconds.append(Measurement.cpuSeconds { answer = stream.answer(to: line) })
        guard let root = try? JSONDocument(parsing: answer).root else { continue }
        words += ["backward", "forward"].compactMap { root[$0]?.string }
      }
      return (words, seconds)
    }
  }

  private static func filesOfRealPairs() -> [URL] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("../shared/data/pairs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted().map { folder.appendingPathComponent($0) }
  }
}
