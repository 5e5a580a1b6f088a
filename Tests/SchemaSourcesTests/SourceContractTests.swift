import DriftModel
import JSONModel
import SchemaSources
import Testing

/// What every source promises, whatever it reads from: a new kind of source is one case of `SourceFixture.Kind`.
@Suite struct SourceContractTests {
  /// What a source says of one schema, in a form that all sources share: a registry may write the same document with
  /// other white space.
  private struct Said: Equatable {
    let subject: String
    let document: String
    let coreVersion: String?
    let deprecated: Bool
    let digest: SHA256Digest?

    init(_ schema: FetchedSchema) throws {
      subject = schema.subject.description
      document = CanonicalJSON.text(of: try JSONDocument(parsing: schema.bytes).root)
      coreVersion = schema.coreVersion
      deprecated = schema.deprecated
      digest = schema.declaredDigest
    }

    init(_ schema: SourceFixture.Schema, in kind: SourceFixture.Kind) throws {
      subject = "\(SourceFixture.name)/\(schema.track)/\(schema.id)"
      document = CanonicalJSON.text(of: try JSONDocument(parsing: schema.text).root)
      coreVersion = kind.name(ofVersion: schema.coreVersion)
      deprecated = schema.deprecated
      digest = SHA256Digest(of: schema.text.utf8)
    }
  }

  @Test(arguments: SourceFixture.Kind.allCases)
  func `the same schemas are read the same, sorted, each once`(kind: SourceFixture.Kind) async throws {
    let outcome = try await SourceFixture.collect(kind, offering: .everything)
    #expect(outcome.status == .ok, "\(outcome.failures)")
    #expect(outcome.remarks.isEmpty)
    #expect(try outcome.fetched.map { try Said($0) } == (try SourceFixture.schemas.map { try Said($0, in: kind) }))
    #expect(outcome.fetched.allSatisfy { $0.doubt == nil && !$0.location.isEmpty })
    #expect(outcome.source.name == SourceFixture.name)
  }

  @Test(arguments: SourceFixture.Kind.allCases.filter { $0 != .registry })
  func `files are handed over byte for byte`(kind: SourceFixture.Kind) async throws {
    let outcome = try await SourceFixture.collect(kind, offering: .everything)
    #expect(outcome.fetched.map(\.bytes) == SourceFixture.schemas.map { Array($0.text.utf8) })
  }

  @Test(arguments: SourceFixture.Kind.allCases)
  func `only the configured track is read`(kind: SourceFixture.Kind) async throws {
    let outcome = try await SourceFixture.collect(kind, offering: .everything, track: "v2")
    #expect(outcome.status == .ok, "\(outcome.failures)")
    #expect(
      outcome.fetched.map(\.subject.schema) == SourceFixture.schemas.filter { $0.track == "v2" }.map(\.id))
    let absent = try await SourceFixture.collect(kind, offering: .everything, track: "v9")
    #expect(absent.status == .failed)
    expectThreeParts(absent.failures)
  }

  @Test(arguments: SourceFixture.Kind.allCases, [SourceFixture.Offering.nothingThere, .empty, .noSchema])
  func `a source that gives nothing failed`(kind: SourceFixture.Kind, offering: SourceFixture.Offering) async throws {
    let outcome = try await SourceFixture.collect(kind, offering: offering)
    #expect(outcome.status == .failed)
    #expect(outcome.fetched.isEmpty)
    #expect(outcome.failures.map(\.subject) == [nil])
    #expect(outcome.failures.map(\.reason) == [offering == .nothingThere ? .unreachable : .malformed])
    expectThreeParts(outcome.failures)
  }

  @Test(arguments: SourceFixture.Kind.allCases)
  func `one schema that cannot be read is its own failure, and the others are read`(
    kind: SourceFixture.Kind
  ) async throws {
    let outcome = try await SourceFixture.collect(kind, offering: .oneBroken)
    let broken = try #require(SourceFixture.schemas.first)
    #expect(outcome.status == .partial)
    #expect(
      outcome.failures.map(\.subject) == [
        SubjectName(source: SourceFixture.name, track: broken.track, schema: broken.id)
      ])
    expectThreeParts(outcome.failures)
    #expect(
      try outcome.fetched.map { try Said($0) } == (try SourceFixture.schemas.dropFirst().map { try Said($0, in: kind) })
    )
  }

  private func expectThreeParts(_ failures: [CollectionFailure]) {
    #expect(!failures.isEmpty)
    for problem in failures.map(\.problem) {
      #expect(!problem.what.isEmpty && !problem.place.isEmpty && !problem.next.isEmpty, "\(problem)")
    }
  }
}
