import JSONModel
import JSONSchema
import RegularExpressions

/// The patterns of a pair of schemas, each compiled once, with what is known of the names that they match.
final class PatternTable {
  private var texts = InternTable<ExactText>()
  private var compiled: [Result<RegularExpression, RegularExpressionError>] = []
  private var matches: [Int: Bool] = [:]

  /// The number of the pattern with this text.
  func number(of text: String) -> Int {
    let number = texts.number(of: ExactText(text))
    if number == compiled.count {
      compiled.append(Result { () throws(RegularExpressionError) in try RegularExpression.shared(text) })
    }
    return number
  }

  /// The expression, or `nil` for what is no regular expression.
  func expression(_ number: Int) -> RegularExpression? { try? compiled[number].get() }

  /// Why a pattern has no expression.
  func fault(of number: Int) -> RegularExpressionError? {
    if case .failure(let error) = compiled[number] { error } else { nil }
  }

  func text(_ number: Int) -> String { texts[number].text }

  /// Whether the pattern finds a match in a text, `nil` where the pattern is opaque.
  func finds(_ number: Int, in text: String) -> Bool? { expression(number)?.matches(text) }

  /// The same for the name with the number `name`, remembered.
  func finds(_ number: Int, inName name: Int, text: ExactText) -> Bool? {
    let key = number << 32 | name
    if let known = matches[key] { return known }
    let answer = finds(number, in: text.text)
    if let answer { matches[key] = answer }
    return answer
  }
}
