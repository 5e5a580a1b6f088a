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

  /// The key of the question about one place: what is left of the readers' schema there is a schema of its own, which the
  /// document and the place tell.
  func question(_ question: PlaceQuestion) -> AnswerRecord.Question {
    let writer = question.pair.writer
    let (writers, readers) = writer == .old ? (documents[0], documents[1]) : (documents[1], documents[0])
    let weakened = SHA256Digest(of: Array("\(readers);".utf8) + question.place.identity)
    return AnswerRecord.Question(
      old: writer == .old ? writers : weakened, new: writer == .old ? weakened : writers, writer: writer.rawValue,
      reading: question.pair.question.rawValue)
  }
}

extension ReaderPlace {
  /// Bytes that are equal for equal places only.
  fileprivate var identity: [UInt8] {
    let start = Array("\(isEnclosure) \(pointer.tokens.count) \(pointer);".utf8)
    return switch subject {
    case nil: start
    case .property(let name)?: start + Array("property;\(name)".utf8)
    case .type(let name)?: start + Array("type;\(name)".utf8)
    case .value(let value)?: start + Array("value;".utf8) + CanonicalJSON.bytes(of: value)
    }
  }
}
