public import DriftModel

/// What containment answered to one question about a pair of schemas, kept so that no night asks it again.
public struct AnswerRecord: Sendable, Hashable {
  /// What was asked.
  public let question: Question
  /// The version of the engine that answered; under another version the answer counts for nothing.
  public let engine: Int
  /// The steps that the search was allowed.
  public let budget: Int
  public let answer: Answer

  public init(question: Question, engine: Int, budget: Int, answer: Answer) {
    self.question = question
    self.engine = engine
    self.budget = budget
    self.answer = answer
  }

  /// A question about a pair of schemas, each known by a digest that is equal only for schemas with the same answers.
  public struct Question: Sendable, Hashable {
    public let old: SHA256Digest
    public let new: SHA256Digest
    /// The side whose documents meet the other's readers: `old` or `new`.
    public let writer: String
    /// What writers are taken to emit: `strict` or `declared`.
    public let reading: String

    public init(old: SHA256Digest, new: SHA256Digest, writer: String, reading: String) {
      self.old = old
      self.new = new
      self.writer = writer
      self.reading = reading
    }
  }

  /// The answer itself.
  public enum Answer: Sendable, Hashable {
    case compatible
    /// With the document that shows it, as JSON text.
    case breaking(witness: String)
    /// With the code of the reason, the place as a JSON Pointer, and words.
    case undetermined(code: String, pointer: String, detail: String)
  }
}
