import Synchronization

extension RegularExpression {
  /// The expression of a pattern, shared with everyone in the process who asks for the same text.
  ///
  /// Versions of a schema repeat their patterns, and the automaton is what costs: it is built once, when it is first needed.
  /// The store is emptied when it is full, which costs time and changes no answer.
  public static func shared(_ text: String) throws(RegularExpressionError) -> RegularExpression {
    let key = Array(text.utf8)
    if let known = SharedExpressions.store.withLock({ $0[key] }) { return known }
    let expression = try RegularExpression(text)
    SharedExpressions.store.withLock { store in
      if store.count >= SharedExpressions.most { store.removeAll(keepingCapacity: true) }
      store[key] = expression
    }
    return expression
  }
}

/// The expressions of the process, by the bytes of their texts: strings of Swift are equal after normalisation already.
private enum SharedExpressions {
  /// The most expressions that are kept at once.
  static let most = 256
  static let store = Mutex<[[UInt8]: RegularExpression]>([:])
}
