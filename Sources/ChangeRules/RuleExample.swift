/// A pair of schemas that a rule must speak about: where its finding stands, and documents that show the effect.
///
/// Schemas and documents are JSON texts. An example is a test and a part of the rules page at once.
public struct RuleExample: Sendable {
  /// What happens in this example, in a few words.
  public let summary: String
  /// The schema as it was.
  public let old: String
  /// The schema as it is.
  public let new: String
  /// The JSON Pointer of the finding: in the new document, or in the old one for something removed.
  public let at: String
  /// Documents that the old schema accepts and the new one rejects.
  public let lost: [String]
  /// Documents that the new schema accepts and the old one rejects.
  public let gained: [String]

  /// Creates an example; one without documents shows a change that rejects and admits nothing by itself.
  public init(
    summary: String, old: String, new: String, at: String, lost: [String] = [], gained: [String] = []
  ) {
    self.summary = summary
    self.old = old
    self.new = new
    self.at = at
    self.lost = lost
    self.gained = gained
  }
}
