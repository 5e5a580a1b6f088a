/// A fault as the reader meets it: what and at which byte. Words are found for it only when it is reported.
struct JSONFault: Error {
  enum Kind {
    case badEscape, badHexEscape, badLiteral, byteOrderMark, controlCharacter, duplicateName, empty, expectedColon
    case expectedCommaOrArrayEnd, expectedCommaOrObjectEnd, expectedName, expectedNameOrEnd, expectedValue
    case exponentTooLarge, invalidUTF8, leadingZero, loneSurrogate, missingDigit, numberTooLong, tooDeep, tooLarge
    case trailingContent, unterminatedString
  }

  let kind: Kind
  let offset: Int

  init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

extension JSONFault {
  /// The fault in words, with its line and column.
  func described(in bytes: [UInt8], limits: JSONLimits) -> JSONSyntaxError {
    JSONSyntaxError(
      reason: reason(in: bytes, limits: limits), position: JSONPosition(offset: offset, in: bytes), next: next)
  }

  private func reason(in bytes: [UInt8], limits: JSONLimits) -> String {
    let found = Self.found(at: offset, in: bytes)
    return switch kind {
    case .badEscape:
      "a backslash in a string is followed by \(Self.found(at: offset + 1, in: bytes)), which is no escape"
    case .badHexEscape: "the escape \\u is not followed by four hexadecimal digits"
    case .badLiteral: "expected true, false or null but found another word"
    case .byteOrderMark: "the document starts with a byte order mark, which JSON does not allow"
    case .controlCharacter: "a string contains \(found) unescaped"
    case .duplicateName: "the object has a second member named \(Self.quotedName(at: offset, in: bytes))"
    case .empty: "the document is empty"
    case .expectedColon: "expected ':' after the member name but found \(found)"
    case .expectedCommaOrArrayEnd: "expected ',' or ']' in the array but found \(found)"
    case .expectedCommaOrObjectEnd: "expected ',' or '}' in the object but found \(found)"
    case .expectedName: "expected a member name in double quotes after ',' but found \(found)"
    case .expectedNameOrEnd: "expected a member name in double quotes or '}' but found \(found)"
    case .expectedValue: "expected a value but found \(found)"
    case .exponentTooLarge: "the number has an exponent of more than \(JSONNumber.maximumExponentDigits) digits"
    case .invalidUTF8: "the bytes from \(Self.hexadecimal(bytes, offset)) on are not valid UTF-8"
    case .leadingZero: "the number has a leading zero"
    case .loneSurrogate: "the escape stands for half of a surrogate pair, which is no character"
    case .missingDigit: "expected a digit in the number but found \(found)"
    case .numberTooLong: "the number is longer than \(JSONNumber.maximumLength) characters"
    case .tooDeep: "arrays and objects are nested more than \(limits.effectiveDepth) levels deep"
    case .tooLarge: "the document has \(bytes.count) bytes, more than the limit of \(limits.effectiveBytes)"
    case .trailingContent: "expected the end of the document but found \(found)"
    case .unterminatedString: "the string that starts here is not closed"
    }
  }

  private var next: String {
    switch kind {
    case .byteOrderMark: "save the document as UTF-8 without a byte order mark"
    case .duplicateName: "keep one of the two members"
    case .empty: "check where the document comes from"
    case .invalidUTF8: "save the document as UTF-8"
    case .tooDeep: "flatten the document or raise the depth limit"
    case .tooLarge: "split the document or raise the size limit"
    default: "correct the document at this place"
    }
  }
}
