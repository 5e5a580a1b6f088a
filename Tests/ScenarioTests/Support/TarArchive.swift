/// An archive in the USTAR format (POSIX.1-1988) of a few small files.
enum TarArchive {
  /// The bytes of an archive of `files`, texts by their paths.
  static func of(_ files: [String: String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let content = Array(text.utf8)
      bytes += header(path: path, size: content.count) + padded(content, to: 512)
    }
    return bytes + Array(repeating: 0, count: 1024)
  }

  private static func header(path: String, size: Int) -> [UInt8] {
    let start =
      padded(Array(path.utf8), to: 100) + octal(0o644, digits: 7) + octal(0, digits: 7) + octal(0, digits: 7)
      + octal(size, digits: 11) + octal(0, digits: 11)
    let end = padded(Array("0".utf8), to: 101) + Array("ustar\0".utf8) + Array("00".utf8)
    let blank = Array(repeating: UInt8(ascii: " "), count: 8)
    let sum = (start + blank + end).reduce(0) { $0 + Int($1) }
    return padded(start + octal(sum, digits: 6) + [UInt8(ascii: " ")] + end, to: 512)
  }

  private static func octal(_ number: Int, digits: Int) -> [UInt8] {
    let text = String(number, radix: 8)
    return Array((String(repeating: "0", count: digits - text.count) + text).utf8) + [0]
  }

  /// The bytes with zeros behind them up to a multiple of `size`.
  private static func padded(_ bytes: [UInt8], to size: Int) -> [UInt8] {
    bytes + Array(repeating: 0, count: (size - bytes.count % size) % size)
  }
}
