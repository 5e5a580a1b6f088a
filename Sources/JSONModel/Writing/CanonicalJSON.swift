/// The canonical form of RFC 8785 (JCS): equal values give equal bytes, different values different ones.
///
/// One deviation: a number that no binary64 value's shortest text says exactly keeps all its digits
/// (see ``JSONNumber/canonicalText``).
public enum CanonicalJSON {
  /// The canonical UTF-8 of `value`. Cost: O(n log n) in the members of its objects.
  public static func bytes(of value: JSONValue) -> [UInt8] {
    var output: [UInt8] = []
    append(value, to: &output)
    return output
  }

  /// The canonical text of `value`.
  public static func text(of value: JSONValue) -> String {
    String(decoding: bytes(of: value), as: UTF8.self)
  }

  private static func append(_ value: JSONValue, to output: inout [UInt8]) {
    if let array = value.array {
      output.append(UInt8(ascii: "["))
      for (index, element) in array.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        append(element, to: &output)
      }
      output.append(UInt8(ascii: "]"))
    } else if let object = value.object {
      appendMembers(of: object, to: &output)
    } else if let number = value.number {
      output.append(contentsOf: number.canonicalText.utf8)
    } else if value.kind == .string {
      value.withText { StringEscaping.append($0, to: &output) }
    } else {
      output.append(contentsOf: value.sourceBytes)
    }
  }

  private static func appendMembers(of object: JSONObject, to output: inout [UInt8]) {
    let sorted = object.members
      .map { (name: $0.withName { Array($0) }, value: $0.value) }
      .sorted { precedesInUTF16($0.name, $1.name) }
    output.append(UInt8(ascii: "{"))
    for (index, member) in sorted.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      StringEscaping.append(member.name, to: &output)
      output.append(UInt8(ascii: ":"))
      append(member.value, to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }

  /// Whether the UTF-8 `left` comes before `right` in the order of their UTF-16 code units (RFC 8785, section 3.2.3).
  ///
  /// That is byte order but for one case: surrogates come before U+E000, so four-byte sequences come before the leads
  /// EE, EF.
  static func precedesInUTF16(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    for (left, right) in zip(left, right) where left != right {
      let leftIsPair = left >= 0xF0
      let rightIsPair = right >= 0xF0
      if leftIsPair != rightIsPair, left >= 0xEE, right >= 0xEE { return leftIsPair }
      return left < right
    }
    return left.count < right.count
  }
}
