/// The encoding of labels beyond ASCII (RFC 3492); arithmetic that overflows makes a label invalid.
enum Punycode {
  /// The longest label, in octets (RFC 1035, section 2.3.4).
  static let longestLabel = 63

  private static let base = 36
  private static let tMin = 1
  private static let tMax = 26

  /// Whether the label starts with `xn--` in any case.
  static func hasPrefix(_ label: some Collection<UInt8>) -> Bool {
    label.count >= 4 && zip(label, "xn--".utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1 != UInt8(ascii: "-") }
  }

  /// The code points that lower-case ASCII stands for (section 6.2), nil where it stands for none.
  static func decode(_ text: some BidirectionalCollection<UInt8>) -> [Unicode.Scalar]? {
    let delimiter = text.lastIndex(of: UInt8(ascii: "-"))
    var output = delimiter.map { text[..<$0].map { Unicode.Scalar($0) } } ?? []
    var rest = delimiter.map { text[text.index(after: $0)...] } ?? text[...]
    guard text.count <= longestLabel, !rest.isEmpty else { return nil }
    var codePoint = 128
    var index = 0
    var bias = 72
    while !rest.isEmpty {
      let start = index
      var weight = 1
      var k = base
      while true {
        guard let digit = rest.popFirst().flatMap(value) else { return nil }
        let (product, overflow) = digit.multipliedReportingOverflow(by: weight)
        guard !overflow, product <= Int(Int32.max) - index else { return nil }
        index += product
        let threshold = threshold(k, bias)
        if digit < threshold { break }
        weight *= base - threshold
        guard weight <= Int32.max else { return nil }
        k += base
      }
      bias = adapt(index - start, count: output.count + 1, isFirst: start == 0)
      codePoint += index / (output.count + 1)
      index %= output.count + 1
      guard let scalar = UInt32(exactly: codePoint).flatMap(Unicode.Scalar.init) else { return nil }
      output.insert(scalar, at: index)
      index += 1
    }
    return output
  }

  /// The ASCII that stands for a label (section 6.3). Cost: quadratic, so callers bound the length.
  static func encode(_ scalars: [Unicode.Scalar]) -> [UInt8] {
    var output = scalars.filter(\.isASCII).map { UInt8(truncatingIfNeeded: $0.value) }
    let basic = output.count
    var handled = basic
    if basic > 0 { output.append(UInt8(ascii: "-")) }
    var codePoint = 128
    var delta = 0
    var bias = 72
    while handled < scalars.count, output.count <= longestLabel {
      let next = scalars.lazy.map { Int($0.value) }.filter { $0 >= codePoint }.min() ?? codePoint
      delta += (next - codePoint) * (handled + 1)
      codePoint = next
      for scalar in scalars {
        if Int(scalar.value) < codePoint { delta += 1 }
        guard Int(scalar.value) == codePoint else { continue }
        append(delta, bias, to: &output)
        bias = adapt(delta, count: handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      codePoint += 1
    }
    return output
  }

  private static func append(_ delta: Int, _ bias: Int, to output: inout [UInt8]) {
    var rest = delta
    var k = base
    while true {
      let threshold = threshold(k, bias)
      guard rest >= threshold else { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      k += base
    }
    output.append(digit(rest))
  }

  private static func threshold(_ k: Int, _ bias: Int) -> Int { max(tMin, min(tMax, k - bias)) }

  /// Section 6.1.
  private static func adapt(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var k = 0
    while delta > (base - tMin) * tMax / 2 {
      delta /= base - tMin
      k += base
    }
    return k + (base - tMin + 1) * delta / (delta + 38)
  }

  private static func value(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a"))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0")) + 26
    default: nil
    }
  }

  private static func digit(_ value: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: value < 26 ? value + 0x61 : value - 26 + 0x30)
  }
}
