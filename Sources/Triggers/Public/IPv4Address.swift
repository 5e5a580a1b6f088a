/// A network address of version 4 in its one plain spelling, four decimal numbers.
struct IPv4Address {
  private let octets: [UInt8]

  /// `nil` for anything else, also for the octal, hexadecimal and short spellings that some programs take.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let octets = parts.compactMap { part in
      part.count == 1 || part.first != "0" ? UInt8(part) : nil
    }
    guard parts.count == 4, octets.count == 4, parts.allSatisfy({ $0.first != "+" }) else { return nil }
    self.octets = octets
  }

  init(_ high: UInt16, _ low: UInt16) {
    octets = [UInt8(high >> 8), UInt8(high & 255), UInt8(low >> 8), UInt8(low & 255)]
  }

  /// Whether the IANA registry of special-purpose addresses (RFC 6890) leaves it to the public network.
  var isPublic: Bool {
    switch (octets[0], octets[1], octets[2]) {
    case (0, _, _), (10, _, _), (127, _, _), (224..., _, _): false
    case (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _), (198, 18...19, _): false
    case (192, 0, 0), (192, 0, 2), (192, 88, 99), (198, 51, 100), (203, 0, 113): false
    default: true
    }
  }
}
