/// IPv4 addresses as RFC 2673 writes them, IPv6 addresses as RFC 4291 does, and UUIDs of RFC 4122.
extension FormatScanner {
  /// Four decimal numbers up to 255 without leading zeros.
  mutating func skipIPv4() -> Bool {
    for part in 0..<4 {
      if part > 0, !skip(".") { return false }
      let start = position
      let count = skip(while: Self.isDigit)
      guard (1...3).contains(count), count == 1 || bytes[start] != UInt8(ascii: "0") else { return false }
      let value = bytes[start..<position].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      guard value <= 255 else { return false }
    }
    return true
  }

  /// Eight groups of up to four hexadecimal digits, the last two perhaps as IPv4; `::` once for at least one group.
  mutating func skipIPv6() -> Bool {
    var groups = 0
    var isCompressed = false
    if next == UInt8(ascii: ":") {
      guard skip(":"), skip(":") else { return false }
      isCompressed = true
    }
    while let byte = next, Self.isHexadecimal(byte) {
      let start = position
      let count = skip(while: Self.isHexadecimal)
      if next == UInt8(ascii: ".") {
        position = start
        groups += 2
        return skipIPv4() && (isCompressed ? groups < 8 : groups == 8)
      }
      guard count <= 4 else { return false }
      groups += 1
      guard skip(":") else { break }
      if skip(":") {
        if isCompressed { return false }
        isCompressed = true
      } else if next.map({ !Self.isHexadecimal($0) }) ?? true {
        return false
      }
    }
    return isCompressed ? groups < 8 : groups == 8
  }

  /// 8-4-4-4-12 hexadecimal digits.
  mutating func skipUUID() -> Bool {
    for (index, length) in [8, 4, 4, 4, 12].enumerated() {
      if index > 0, !skip("-") { return false }
      if skip(while: Self.isHexadecimal) != length { return false }
    }
    return true
  }
}
