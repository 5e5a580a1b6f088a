/// A place in the text of a document, as editors count it.
public struct JSONPosition: Hashable, Sendable {
  /// The number of bytes before the place.
  public let offset: Int
  /// The line, from 1; a line feed ends a line.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int

  /// The place after the first `offset` bytes. Cost: O(`offset`).
  init(offset: Int, in bytes: some Collection<UInt8>) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if !UTF8.isContinuation(byte) {
        column += 1
      }
    }
    self.offset = offset
    self.line = line
    self.column = column
  }
}

extension JSONPosition: CustomStringConvertible {
  /// The line and column as `line:column`.
  public var description: String { "\(line):\(column)" }
}
