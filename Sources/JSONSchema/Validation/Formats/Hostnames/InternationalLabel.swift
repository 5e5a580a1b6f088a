/// A label of a host name that IDNA 2008 admits (RFC 5891, section 4.2).
struct InternationalLabel {
  let scalars: [Unicode.Scalar]
  /// The number of octets of the label in ASCII.
  let encodedLength: Int

  /// A label as people write it: in ASCII, in Unicode, or already encoded.
  init?(_ scalars: [Unicode.Scalar]) {
    if scalars.allSatisfy(\.isASCII) {
      let bytes = scalars.map { UInt8(truncatingIfNeeded: $0.value) }
      if Punycode.hasPrefix(bytes) {
        self.init(encoded: bytes)
        return
      }
    }
    self.init(decoded: scalars)
  }

  /// The label that starts with `xn--`; the rest must be exactly the encoding of a valid label beyond ASCII.
  init?(encoded text: some Collection<UInt8>) {
    let lower = text.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    guard let scalars = Punycode.decode(lower.dropFirst(4)), scalars.contains(where: { !$0.isASCII }),
      Punycode.encode(scalars) == Array(lower.dropFirst(4))
    else { return nil }
    self.init(decoded: scalars)
  }

  private init?(decoded scalars: [Unicode.Scalar]) {
    guard let first = scalars.first, let last = scalars.last, first != "-", last != "-",
      !(scalars.count >= 4 && scalars[2] == "-" && scalars[3] == "-"), !Self.isMark(first)
    else { return nil }
    for position in scalars.indices where !Self.isAdmitted(position, in: scalars) { return nil }
    self.scalars = scalars
    let isASCII = scalars.allSatisfy(\.isASCII)
    encodedLength = isASCII ? scalars.count : 4 + Punycode.encode(scalars).count
    guard encodedLength <= Punycode.longestLabel else { return nil }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isAdmitted(_ position: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch LabelCharacter(scalars[position]) {
    case .valid: true
    case .disallowed: false
    case .contextual: LabelContext(scalars: scalars, position: position).isAdmitted
    }
  }
}
