import DriftHistory
import DriftModel
import JSONModel
import Testing

@Suite("A source whose dialect is configured anew")
struct DialectTests {
  /// A reader for which the structure of `{}` depends on the dialect, `{?` is not JSON, and `old` cannot read `{new}`.
  private final class Reader {
    var dialect: String?
    private(set) var examined = 0

    func examine(_ fetched: FetchedSchema) -> Examination {
      examined += 1
      var examination = DriftHistoryTests.examine(fetched)
      let text = String(decoding: fetched.bytes, as: UTF8.self)
      if text == "{}" { examination.structureDigest = SHA256Digest(of: (dialect ?? "").utf8) }
      if text == "{new}", dialect == "old" {
        examination.structureDigest = nil
        examination.problem = Problem(what: "not a schema", place: fetched.location, next: "mend it")
      }
      return examination
    }
  }

  private func night(
    _ number: Int, _ schemas: [FetchedSchema], failures: [CollectionFailure] = [], dialect: String?, _ reader: Reader,
    in fixture: HistoryFixture
  ) throws -> Snapshot {
    reader.dialect = dialect
    var seen: Snapshot?
    let outcome = reading(schemas, failures: failures, dialect: dialect)
    _ = try fixture.history.record(.number(number, [outcome]), examine: reader.examine) { snapshot, _ in
      seen = snapshot
      return .empty
    }
    return try #require(seen)
  }

  @Test("equal bytes that mean something else are a new version of the same document, and no rewrite")
  func otherMeaning() throws {
    let (fixture, reader) = (try HistoryFixture(), Reader())
    let schemas = [schema("a", "{}", core: "1"), schema("b", "{1}", core: "1"), schema("c", "{new}", core: "1")]
    _ = try night(1, schemas, dialect: nil, reader, in: fixture)
    let second = try night(2, schemas, dialect: "old", reader, in: fixture)
    #expect(second.changed.map(\.new.subject.schema) == ["a", "c"] && second.rewritten.isEmpty)
    #expect(second.changed.map(\.new.digest) == second.changed.map(\.old.digest))
    #expect(second.changed[0].new.structureDigest == SHA256Digest(of: "old".utf8))
    #expect(second.changed[0].old.structureDigest == SHA256Digest(of: "".utf8))
    #expect(second.changed[1].new.problem?.what == "not a schema")
    let third = try night(3, schemas, dialect: nil, reader, in: fixture)
    #expect(third.changed.map(\.new.ordinal) == [3, 3] && third.current.allSatisfy { $0.problem == nil })
  }

  @Test("equal bytes that mean the same are examined once more, and not again")
  func sameMeaning() throws {
    let (fixture, reader) = (try HistoryFixture(), Reader())
    let schemas = [schema("b", "{1}")]
    let dialects = [nil, "old", "old", nil, nil]
    let examined = try dialects.enumerated().map { number, dialect in
      let snapshot = try night(number + 1, schemas, dialect: dialect, reader, in: fixture)
      #expect(snapshot.changed.isEmpty && snapshot.current.map(\.ordinal) == [1])
      return reader.examined
    }
    #expect(examined == [1, 2, 2, 3, 3])
  }

  @Test("a schema that was not read while the dialect changed is examined when it is read again")
  func readLater() throws {
    let (fixture, reader) = (try HistoryFixture(), Reader())
    let schemas = [schema("a", "{}"), schema("b", "{}")]
    _ = try night(1, schemas, dialect: nil, reader, in: fixture)
    let second = try night(2, [schemas[0]], failures: [failure("b")], dialect: "old", reader, in: fixture)
    #expect(second.changed.map(\.new.subject.schema) == ["a"])
    let third = try night(3, schemas, dialect: "old", reader, in: fixture)
    #expect(third.changed.map(\.new.subject.schema) == ["b"])
  }
}
