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
/// nothing, so its structure is that of nothing at all. There the document itself is the key. A schema that refers to
/// other documents has one key for both questions: its document with all that it reaches.
struct PairKey: Hashable {
  private let structures: [SHA256Digest]
  private let documents: [SHA256Digest]

  /// The key, or `nil` where the meaning of one side is more than its structure and its documents tell.
  init?(old: SchemaDocument, new: SchemaDocument) {
    let sides = [old, new]
    if sides.contains(where: { $0.isReadBeyondItsGraph || $0.index.hasContestedReferences }) { return nil }
    documents = sides.map(Self.documentDigest)
    structures = zip(sides, documents).map { schema, digest in
      schema.index.reachedDocuments.isEmpty ? SHA256Digest(of: StructureForm.bytes(of: schema)) : digest
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

  /// The digest of a document, and of those that it reaches with the addresses at which they were found.
  private static func documentDigest(of schema: SchemaDocument) -> SHA256Digest {
    var bytes = Array("\(schema.dialect.rawValue);".utf8) + CanonicalJSON.bytes(of: schema.document.root)
    let reached = schema.index.reachedDocuments
    guard !reached.isEmpty else { return SHA256Digest(of: bytes) }
    for (address, document) in [(schema.index.address(ofDocument: 0), schema.document)] + reached {
      let digest = SHA256Digest(of: CanonicalJSON.bytes(of: document.root))
      bytes += ";\(address.utf8.count);\(address);\(digest)".utf8
    }
    return SHA256Digest(of: bytes)
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
