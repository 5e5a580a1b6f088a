/// Numbers with their nouns, as sentences need them.
public enum Counted {
  /// `1 schema`, `38 schemas`, `0 schemas`; `plural` where an `s` does not make it.
  public static func of(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number(count)) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// `1 schema stands`, `38 schemas stand`.
  public static func of(_ count: Int, _ noun: String, _ verbOfOne: String, _ verbOfMany: String) -> String {
    "\(of(count, noun)) \(count == 1 ? verbOfOne : verbOfMany)"
  }

  /// The digits with a comma between thousands.
  public static func number(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var output = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { output.append(",") }
      output.append(digit)
    }
    return output
  }

  /// `a`, `a and b`, `a, b and c`.
  public static func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " and " + last
  }
}
