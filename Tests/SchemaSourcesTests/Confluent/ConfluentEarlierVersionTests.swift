import DriftModel
import Foundation
import HostileServer
import JSONModel
import SchemaSources
import Testing

@Suite("The older versions of a Confluent-compatible registry")
struct ConfluentEarlierVersionTests {
  /// A shelf on which the documents of some versions of one subject stand.
  private struct Shelf: EditionShelf {
    var known: [SubjectName: [String: SHA256Digest]] = [:]
    var isBroken = false

    func memory(of source: String) -> EditionMemory? { nil }
    func archive(_ digest: SHA256Digest) -> [UInt8]? { nil }
    func versions(of source: String) throws(Problem) -> [SubjectName: [String: SHA256Digest]] {
      if isBroken { throw Problem(what: "damaged", place: "the database", next: "restore it") }
      return known
    }
  }

  private let subject = SubjectName(source: "live", track: "", schema: "orders-value")

  private func read(
    _ script: ConfluentScript, shelf: Shelf = Shelf(), atMost: Int? = nil, bytes: Int? = nil, day: Int = 0,
    token: String = ""
  ) async throws -> (outcome: CollectionOutcome, received: [String]) {
    try await HostileServer.run({ script.reply(to: $0) }) { server in
      let definition = SourceDefinition(
        name: "live", kind: .confluent, location: server.baseURL,
        tokenEnvironmentVariable: token.isEmpty ? nil : "TOKEN")
      let bench = RegistryBench()
      var limits = bench.limits
      limits.maximumEarlierVersions = atMost ?? limits.maximumEarlierVersions
      limits.http.maximumTotalBytes = bytes ?? limits.http.maximumTotalBytes
      var surroundings = bench.surroundings(environment: ["TOKEN": token])
      surroundings.now = { Date(timeIntervalSince1970: Double(day) * 86_400) }
      let source = ConfluentSource(
        definition, shelf: shelf, limits: limits, surroundings: surroundings)
      return (await source.collect(), server.received.map(\.target))
    }
  }

  /// Versions 1 to 4, of which the document of each says its number; the list is in no order.
  private var script: ConfluentScript {
    var script = ConfluentScript()
    for number in 1...4 {
      script.add("orders-value", document: "{\"title\":\"\(number)\"}", version: number)
    }
    script.replies["/subjects"] = .answer(200, #"["orders-value"]"#)
    script.replies["/subjects/orders-value/versions"] = .answer(200, "[3,1,4,2]")
    return script
  }

  @Test("all that no run read are handed over beside the newest")
  func all() async throws {
    let outcome = try await read(script).outcome
    #expect(outcome.status == .ok, "\(outcome.failures)")
    #expect(outcome.fetched.map(\.coreVersion) == ["4"])
    #expect(outcome.listed.map(\.number) == [1, 2, 3])
    for version in outcome.listed {
      let document = try version.document.get()
      #expect(document.bytes == Array("{\"title\":\"\(version.number)\"}".utf8))
      #expect(document.subject == subject && document.coreVersion == version.name && document.doubt == nil)
    }
  }

  @Test("those that a run read are not asked for again")
  func known() async throws {
    let (outcome, received) = try await read(script, shelf: shelf(1, 3, 4))
    #expect(outcome.listed.map(\.number) == [2])
    #expect(received.filter { $0.contains("/versions/") }.sorted().map(\.last) == ["2", "4"])
  }

  /// What runs knew that read the versions of the script with these numbers.
  private func shelf(_ numbers: Int...) -> Shelf {
    let digests = numbers.map { (String($0), SHA256Digest(of: Array("{\"title\":\"\($0)\"}".utf8))) }
    return Shelf(known: [subject: Dictionary(uniqueKeysWithValues: digests)])
  }

  @Test("where the newest is news the others are asked for again, and handed over where they differ")
  func registeredAnew() async throws {
    var known = shelf(1, 2, 3)
    known.known[subject]?["2"] = SHA256Digest(of: Array("another".utf8))
    let (outcome, received) = try await read(script, shelf: known)
    #expect(outcome.listed.map(\.number) == [2])
    #expect(received.count { $0.contains("/versions/") } == 4)
  }

  @Test("what is known and cannot be read again counts on, and a remark says so")
  func unconfirmed() async throws {
    var script = script
    script.replies["/subjects/orders-value/versions/2"] = .answer(500)
    let outcome = try await read(script, shelf: shelf(1, 2, 3)).outcome
    #expect(outcome.status == .ok && outcome.listed.isEmpty)
    #expect(outcome.remarks.map { $0.what.contains("count as they were known") } == [true])
  }

  @Test("what is known already is asked for last, and is not called unread where the limit is reached")
  func knownAboveTheLimit() async throws {
    let outcome = try await read(script, shelf: shelf(2, 3), atMost: 1).outcome
    #expect(outcome.listed.map { (try? $0.document.get())?.coreVersion } == ["1"])
    #expect(outcome.remarks.isEmpty)
  }

  @Test("above the limit the newest are read, and the others named")
  func limit() async throws {
    let outcome = try await read(script, atMost: 1).outcome
    #expect(outcome.status == .ok)
    #expect(outcome.listed.map { (try? $0.document.get())?.coreVersion } == [nil, nil, "3"])
    let remark = try #require(outcome.remarks.first)
    #expect(remark.what.contains("live/orders-value version 1, live/orders-value version 2"))
  }

  @Test("all answers together have a bound, and what lies above it is named")
  func bytes() async throws {
    let outcome = try await read(script, bytes: 350).outcome
    #expect(outcome.status == .ok)
    #expect(outcome.fetched.count == 1 && outcome.listed.count == 3)
    let problems = outcome.listed.compactMap { version -> String? in
      if case .failure(let problem) = version.document { problem.what } else { nil }
    }
    #expect((1...2).contains(problems.count))
    #expect(problems.allSatisfy { $0 == "the answers of the registry are larger than 350 bytes together" })
  }

  @Test("those that fail for good do not keep the others from being read on some later day")
  func rotation() async throws {
    var asked: Set<String> = []
    for day in 0..<3 {
      let received = try await read(script, atMost: 1, day: day).received
      asked.formUnion(received.filter { $0.contains("/versions/") }.compactMap { $0.last.map(String.init) })
    }
    #expect(asked == ["1", "2", "3", "4"])
  }

  @Test("a list without measure is a failure of its subject")
  func measure() async throws {
    var script = script
    script.replies["/subjects/orders-value/versions"] = .answer(
      200, "[\((1...10_001).map(String.init).joined(separator: ","))]")
    let outcome = try await read(script).outcome
    #expect(outcome.failures.map(\.problem.what) == ["the registry lists more than 10000 versions of the subject"])
  }

  @Test("a token in the kind of an older version is blotted out")
  func kind() async throws {
    var script = script
    script.replies["/subjects/orders-value/versions/2"] = .answer(
      200, #"{"subject":"orders-value","version":2,"schemaType":"JSONs3cr-et42","schema":"\"bytes\""}"#)
    let outcome = try await read(script, token: "s3cr-et42").outcome
    var text = ""
    dump(outcome, to: &text)
    #expect(outcome.listed.count == 3 && !text.contains("s3cr-et42"))
  }

  @Test("one that cannot be read is named, and leaves the rest read")
  func unreadable() async throws {
    var script = script
    script.replies["/subjects/orders-value/versions/2"] = .answer(500)
    let outcome = try await read(script).outcome
    #expect(outcome.status == .ok)
    #expect(outcome.listed.map { (try? $0.document.get())?.coreVersion } == ["1", nil, "3"])
    #expect(outcome.remarks.map { $0.what.contains("live/orders-value version 2") } == [true])
  }

  @Test("one of another kind is in doubt")
  func otherKind() async throws {
    var script = script
    script.replies["/subjects/orders-value/versions/2"] = .answer(
      200, #"{"subject":"orders-value","version":2,"schema":"\"bytes\""}"#)
    let outcome = try await read(script).outcome
    let version = try outcome.listed[1].document.get()
    #expect(version.doubt?.what == "version 2 is of the kind AVRO, and only JSON Schema is read")
  }

  @Test("none is asked for of a subject that is skipped")
  func skipped() async throws {
    var script = script
    script.add("binary", document: "\"bytes\"", type: nil, version: 3, earlier: [1, 2])
    script.replies["/subjects"] = .answer(200, #"["orders-value", "binary"]"#)
    let (outcome, received) = try await read(script)
    #expect(outcome.listed.allSatisfy { $0.subject == subject })
    #expect(received.count { $0.hasPrefix("/subjects/binary/versions/") } == 1)
  }

  @Test("a history that cannot be read is a failure, and not a reason to ask for all")
  func brokenShelf() async throws {
    let (outcome, received) = try await read(script, shelf: Shelf(isBroken: true))
    #expect(outcome.status == .partial)
    #expect(outcome.listed.isEmpty)
    #expect(received.count { $0.contains("/versions/") } == 1)
  }

  @Test("none is handed over that repeats the token")
  func token() async throws {
    let token = RegistryBench.token
    var script = script
    script.replies["/subjects/orders-value/versions/2"] = .answer(
      200,
      "{\"subject\":\"orders-value\",\"version\":2,\"schemaType\":\"JSON\",\"schema\":\"{\\\"title\\\":\\\"\(token)\\\"}\"}"
    )
    let outcome = try await read(script, token: token).outcome
    #expect(outcome.listed.map { (try? $0.document.get())?.coreVersion } == ["1", nil, "3"])
    var text = ""
    dump(outcome, to: &text)
    #expect(!text.contains(token))
  }
}
