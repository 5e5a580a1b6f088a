extension ContainmentCase {
  static let strings: [ContainmentCase] = [
    ContainmentCase(
      "a least length of 0 says nothing", #"{"type":"string"}"#, #"{"type":"string","minLength":0}"#, .equal),
    ContainmentCase("a least length goes up", #"{"minLength":1}"#, #"{"minLength":2}"#, .narrowed),
    ContainmentCase("a greatest length appears", #"{"type":"string"}"#, #"{"type":"string","maxLength":9}"#, .narrowed),
    ContainmentCase("a greatest length goes up", #"{"maxLength":3}"#, #"{"maxLength":5}"#, .widened),
    ContainmentCase("a length written as a decimal", #"{"maxLength":3.0}"#, #"{"maxLength":3}"#, .equal),
    ContainmentCase("contradictory lengths", #"{"type":"string","minLength":3,"maxLength":2}"#, #"false"#, .equal),
    ContainmentCase(
      "a length is implied by the pattern", #"{"type":"string","pattern":"^[a-z]{3}$"}"#,
      #"{"type":"string","pattern":"^[a-z]{3}$","minLength":2}"#, .equal),
    ContainmentCase(
      "a length is implied by the values", #"{"enum":["ab","cd"]}"#, #"{"enum":["ab","cd"],"maxLength":2}"#, .equal),
    ContainmentCase("lengths count code points", #"{"const":"😀"}"#, #"{"type":"string","maxLength":1}"#, .widened),
    ContainmentCase(
      "lengths count combining marks", "{\"const\":\"e\u{301}\"}", #"{"type":"string","maxLength":1}"#, .incomparable),
    ContainmentCase(
      "no character at most is the empty string", #"{"type":"string","maxLength":0}"#, #"{"const":""}"#, .equal),
    ContainmentCase("a pattern appears", #"{"type":"string"}"#, #"{"type":"string","pattern":"a"}"#, .narrowed),
    ContainmentCase(
      "an unanchored pattern of stars says nothing", #"{"type":"string"}"#, #"{"type":"string","pattern":"[a-z]*"}"#,
      .equal),
    ContainmentCase(
      "any characters say nothing where nothing is anchored", #"{"type":"string"}"#,
      #"{"type":"string","pattern":".*"}"#, .equal),
    ContainmentCase(
      "any characters between anchors exclude line ends", #"{"type":"string"}"#, #"{"type":"string","pattern":"^.*$"}"#,
      .narrowed),
    ContainmentCase(
      "any characters at all between anchors", #"{"type":"string"}"#, #"{"type":"string","pattern":"^[\\s\\S]*$"}"#,
      .equal),
    ContainmentCase(
      "an end anchor does not look behind a line end", #"{"const":"a\n"}"#, #"{"pattern":"a$"}"#, .incomparable),
    ContainmentCase(
      "anchors matter", #"{"type":"string","pattern":"a"}"#, #"{"type":"string","pattern":"^a"}"#, .narrowed),
    ContainmentCase(
      "anchors inside a choice", #"{"type":"string","pattern":"^a|b$"}"#, #"{"type":"string","pattern":"^(a|b)$"}"#,
      .narrowed),
    ContainmentCase(
      "a literal with a dollar that is not an anchor", #"{"type":"string","pattern":"^a[$]$"}"#, #"{"const":"a$"}"#,
      .equal),
    ContainmentCase(
      "an escaped anchor is a character", #"{"type":"string","pattern":"^\\^$"}"#, #"{"const":"^"}"#, .equal),
    ContainmentCase(
      "a larger repetition", #"{"type":"string","pattern":"^a+$"}"#, #"{"type":"string","pattern":"^a*$"}"#, .widened),
    ContainmentCase("two spellings of a class", #"{"pattern":"^\\d+$"}"#, #"{"pattern":"^[0-9]+$"}"#, .equal),
    ContainmentCase("digits are ASCII", #"{"const":"٣"}"#, #"{"type":"string","pattern":"^\\d$"}"#, .incomparable),
    ContainmentCase(
      "word characters are ASCII", #"{"const":"é"}"#, #"{"type":"string","pattern":"^\\w$"}"#, .incomparable),
    ContainmentCase(
      "white space is Unicode's", "{\"const\":\"\u{A0}\"}", #"{"type":"string","pattern":"^\\s$"}"#, .widened),
    ContainmentCase("a lazy repetition is the same set", #"{"pattern":"^a+?b$"}"#, #"{"pattern":"^a+b$"}"#, .equal),
    ContainmentCase("a prefix of a literal", #"{"pattern":"^abc"}"#, #"{"pattern":"^ab"}"#, .widened),
    ContainmentCase(
      "a pattern together with a length", #"{"type":"string","pattern":"^v\\d+$","maxLength":3}"#,
      #"{"type":"string","pattern":"^v\\d{1,2}$"}"#, .equal),
    ContainmentCase(
      "a pattern and a length that exclude each other", #"{"type":"string","pattern":"^a{5}$","maxLength":4}"#,
      #"false"#, .equal),
    ContainmentCase(
      "two patterns that exclude each other", #"{"type":"string","allOf":[{"pattern":"^a"},{"pattern":"^b"}]}"#,
      #"false"#, .equal),
    ContainmentCase(
      "two patterns that are one", #"{"type":"string","allOf":[{"pattern":"^a"},{"pattern":"b$"}]}"#,
      #"{"type":"string","pattern":"^a[\\s\\S]*b$"}"#, .equal),
    ContainmentCase(
      "a lookahead is an intersection", #"{"type":"string","pattern":"^(?=.*\\d)[a-z\\d]{2}$"}"#,
      #"{"type":"string","pattern":"^(\\d[a-z\\d]|[a-z]\\d)$"}"#, .equal),
    ContainmentCase(
      "a negative lookahead is a difference", #"{"type":"string","pattern":"^(?!a)[ab]$"}"#, #"{"const":"b"}"#, .equal),
    ContainmentCase(
      "a word boundary", #"{"type":"string","pattern":"^a\\b"}"#, #"{"type":"string","pattern":"^a"}"#, .widened),
    ContainmentCase("a word boundary between two words", #"{"type":"string","pattern":"^a\\bb$"}"#, #"false"#, .equal),
    ContainmentCase("a character class that excludes", #"{"pattern":"^[^a]$"}"#, #"{"pattern":"^[b-z]$"}"#, .narrowed),
    ContainmentCase(
      "an astral character is one character", #"{"const":"😀"}"#, #"{"type":"string","pattern":"^.$"}"#, .widened),
    ContainmentCase(
      "a word that a pattern excludes in a negation", #"{"type":"string","not":{"pattern":"^a"}}"#,
      #"{"type":"string","pattern":"^([^a]|$)"}"#, .equal),
    ContainmentCase(
      "patterns cover all strings together", #"{"type":"string"}"#,
      #"{"type":"string","anyOf":[{"pattern":"^a"},{"pattern":"^[^a]"},{"maxLength":0}]}"#, .equal),
    ContainmentCase(
      "an equal pattern that is not regular", #"{"pattern":"^(a|b)\\1$"}"#, #"{"pattern":"^(a|b)\\1$","title":"t"}"#,
      .equal),
  ]
}
