/// Standard input answered line by line on standard output.
enum AnsweredLines {
  /// Answers until the input ends: `answer` appends its text for a line to the output.
  ///
  /// Answers wait only while further lines are at hand, so that a partner who asks one question at a time is never kept
  /// waiting, and one who sends many gets them in large pieces.
  static func run(_ answer: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void) {
    var reader = LineReader(descriptor: 0)
    var output: [UInt8] = []
    while true {
      if !reader.hasBufferedLine || output.count >= LineReader.chunk {
        if !output.isEmpty { Terminal.write(output) }
        output.removeAll(keepingCapacity: true)
      }
      guard reader.withNextLine({ answer($0, &output) }) else { return }
      output.append(UInt8(ascii: "\n"))
    }
  }
}
