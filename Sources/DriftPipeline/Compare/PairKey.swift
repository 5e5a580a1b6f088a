import DriftHistory
import DriftModel
import JSONModel
import JSONSchema
import SchemaComparison
import SchemaContainment

/// The identity of a pair of schemas for answers that are kept: equal keys mean that every question has the same answer.
///
/// The strict question is about what a schema accepts, which its structure tells. The declared question is also about what
/// it names, and an annotation can name: `"additionalProperties": {"title": "…"}` declares every property and demands
/// nothing, so its structure is that of nothing at all. There the document itself is the key.
struct PairKey: Hashable {
  private let structures: [SHA256Digest]
  private let documents: [SHA256Digest]

  /// The key, or `nil` where the meaning of one side is more than its structure and its document tell.
  init?(old: SchemaDocument, new: SchemaDocument) {
    if old.leavesMeaningOpen || new.leavesMeaningOpen { return nil }
    structures = [old, new].map { SHA256Digest(of: StructureForm.bytes(of: $0)) }
    documents = [old, new].map { schema in
      SHA256Digest(of: Array("\(schema.dialect.rawValue);".utf8) + CanonicalJSON.bytes(of: schema.document.root))
    }
  }

  /// The key of one question in the history.
  func question(_ question: PairQuestion) -> AnswerRecord.Question {
    let digests = question.question == .strict ? structures : documents
    return AnswerRecord.Question(
      old: digests[0], new: digests[1], writer: question.writer.rawValue, reading: question.question.rawValue)
  }
}
