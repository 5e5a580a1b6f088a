/// A network address of version 6 (RFC 4291), as eight groups of sixteen bits.
struct IPv6Address {
  private let groups: [UInt16]

  /// `nil` for anything but the address itself; a zone is not part of a public address.
  init?(_ text: String) {
    let halves = text.split(separator: "::", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(halves.count), let head = Self.groups(halves[0]) else { return nil }
    guard halves.count == 2 else {
      guard head.count == 8 else { return nil }
      groups = head
      return
    }
    guard let tail = Self.groups(halves[1]), head.count + tail.count < 8 else { return nil }
    groups = head + Array(repeating: 0, count: 8 - head.count - tail.count) + tail
  }

  private static func groups(_ text: String) -> [UInt16]? {
    if text.isEmpty { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let groups = parts.compactMap { part in
      (1...4).contains(part.count) && part.allSatisfy(\.isHexDigit) ? UInt16(part, radix: 16) : nil
    }
    return groups.count == parts.count ? groups : nil
  }

  /// Whether it is a global unicast address (2000::/3) outside documentation, or a mapped public one of version 4.
  var isPublic: Bool {
    if groups[..<5].allSatisfy({ $0 == 0 }), groups[5] == 0xffff { return IPv4Address(groups[6], groups[7]).isPublic }
    if groups[0] == 0x2002 { return IPv4Address(groups[1], groups[2]).isPublic }
    if groups[0] == 0x2001, groups[1] == 0xdb8 || groups[1] < 0x200 { return false }
    return groups[0] & 0xe000 == 0x2000 && groups[0] != 0x3fff
  }
}
