/// Runs of a table over UTF-8.
extension AutomatonTable {
  /// Whether the automaton accepts a text; `nil` where the run leaves the known part.
  ///
  /// Takes a table look-up for each ASCII character, and allocates nothing.
  func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard let cells, let ascii else { return nil }
    let settled = UInt32(Self.fixedRows &* rowLength)
    var row = start
    var index = 0
    while row >= settled, index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        row = cells[Int(row) &+ Int(ascii[Int(byte)])]
        index &+= 1
      } else {
        let scalar = UTF8Decoding.scalar(in: text, at: &index)
        row = cells[Int(row) &+ program.alphabet.class(of: scalar)]
      }
    }
    if row == 2 * UInt32(rowLength) { return nil }
    return cells[Int(row) &+ rowLength &- 1] == 1
  }
}
