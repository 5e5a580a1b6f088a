/// The clauses that say who is hurt, so that every message tells the two directions in the same words.
enum Consequence {
  /// BACKWARD breaks: old documents may do what the new version no longer accepts.
  static func lost(_ what: String) -> String {
    "documents written before may \(what), and readers on the new version reject them"
  }

  /// FORWARD breaks: new documents may do what only the new version accepts.
  static func gained(_ what: String) -> String {
    "new documents may \(what), and readers still on the old version reject them"
  }

  /// Both directions break.
  static let bothRejected =
    "readers on the new version reject documents written before, and readers still on the old version reject new ones"

  /// The rule cannot tell: `question` is what decides it.
  static func open(_ question: String) -> String { "who is hurt depends on \(question), which syntax does not settle" }

  /// The end of a message about a change that matters in the strict reading only.
  static let unlessDeclared = "unless writers emit only declared properties"

  /// The change rejects and admits nothing by itself.
  static let nobody = "no document is accepted or rejected that was not before"
}
