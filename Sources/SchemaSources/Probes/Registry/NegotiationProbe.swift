public import DriftModel
import JSONModel

/// The question whether a client that prefers v2 and falls back to v1 gets every schema that the registry's index lists.
///
/// For each schema the tracks are asked in the order of preference; a document that is marked deprecated is passed over
/// where another track has one that is not. Costs one request for the index, and one or two a schema. An answer that did
/// not come, or an index that contradicts itself, makes the whole unknown. A document that makes no sense, or is no schema,
/// counts as failed for its schema, whatever another track serves: no client would know to fall back.
public struct NegotiationProbe: Probe {
  public let name: ProbeName
  private let source: SourceDefinition
  private let tracks: [String]
  private let limits: RegistryLimits
  private let surroundings: SourceSurroundings
  private let fetcher: (any HTTPFetcher)?

  /// - Parameters:
  ///   - source: the registry, with the place of its token.
  ///   - tracks: the tracks, the preferred one first.
  public init(
    _ source: SourceDefinition, tracks: [String] = ["v2", "v1"], limits: RegistryLimits = RegistryLimits(),
    surroundings: SourceSurroundings = .process, fetcher: (any HTTPFetcher)? = nil
  ) {
    name = ProbeName(.negotiation, source.location)
    self.source = source
    self.tracks = tracks
    self.limits = limits
    self.surroundings = surroundings
    self.fetcher = fetcher
  }

  public func answer(askedAt moment: Timestamp) async -> ProbeAnswer {
    do {
      let address = try BaseAddress(of: source, peer: .registry)
      let token = try TokenLookup(definition: source, surroundings: surroundings).token()
      if let fetcher { return await answer(askedAt: moment, address, token, fetcher) }
      return await AsyncHTTPFetcher.withFetcher(limits: limits.http) { fetcher in
        await answer(askedAt: moment, address, token, fetcher)
      }
    } catch {
      return ProbeAnswer(probe: name, askedAt: moment, outcome: .unknown(error.problem))
    }
  }

  private func answer(
    askedAt moment: Timestamp, _ address: BaseAddress, _ token: Credential?, _ fetcher: any HTTPFetcher
  ) async -> ProbeAnswer {
    let connection = HTTPConnection(
      peer: .registry, fetcher: fetcher, limits: limits.http, surroundings: surroundings, token: token,
      deadline: .now + limits.http.wholeSource)
    do {
      let index = try await connection.document(at: address.resource(["index"]))
      let facts = try await facts(listedIn: index, address, connection)
      return ProbeAnswer(
        probe: name, askedAt: moment, digest: SHA256Digest(of: index.value.sourceBytes),
        outcome: .facts(.negotiation(facts)))
    } catch  where error.status == 404 {
      return ProbeAnswer(probe: name, askedAt: moment, outcome: .notThere)
    } catch {
      let problem = token?.redacting(error.problem) ?? error.problem
      return ProbeAnswer(probe: name, askedAt: moment, outcome: .unknown(problem))
    }
  }

  private func facts(
    listedIn answer: JSONAnswer, _ address: BaseAddress, _ connection: HTTPConnection
  ) async throws(ResourceFailure) -> NegotiationFacts {
    let (listed, entries) = try entries(of: answer)
    var failed: [String: String] = [:]
    var fellBack: [String] = []
    var deprecated: [String] = []
    for (schema, offers) in entries.sorted(by: { $0.key < $1.key }) {
      var reasons: [String] = []
      var isBroken = false
      var served: [(track: String, deprecated: Bool)] = []
      for track in tracks where served.allSatisfy(\.deprecated) {
        guard let offer = offers[track] else { continue }
        do {
          let document = try await connection.document(at: address.resource(["schemas", track, offer.name]))
          let envelope = try SchemaEnvelope(document, for: offer)
          try document.member("content").checkTypeWords()
          served.append((track, envelope.deprecated))
        } catch  where error.status == 404 || error.reason == .malformed {
          isBroken = isBroken || error.reason == .malformed
          reasons.append("\(track): \(error.problem.what)")
        }
      }
      guard let chosen = served.first(where: { !$0.deprecated }) ?? served.first, !isBroken else {
        failed[schema] =
          reasons.isEmpty ? "the index lists it on no track that is asked for" : reasons.joined(separator: "; ")
        continue
      }
      if chosen.track != tracks.first { fellBack.append(schema) }
      if chosen.deprecated { deprecated.append(schema) }
    }
    return NegotiationFacts(listed: listed, failed: failed, fellBack: fellBack, deprecated: deprecated)
  }

  /// How many schemas each track lists, and the entries by schema and track. An index that is half sound is not believed.
  private func entries(
    of answer: JSONAnswer
  ) throws(ResourceFailure) -> (listed: [String: Int], entries: [String: [String: RegistryIndexEntry]]) {
    var listed: [String: Int] = [:]
    var entries: [String: [String: RegistryIndexEntry]] = [:]
    for (track, content) in try answer.member("tracks").members() {
      let elements = try content.member("schemas").elements()
      if let count = try content.optionalMember("count"), try count.integer() != elements.count {
        throw count.failure("the index counts \(try count.integer()) schemas and lists \(elements.count)")
      }
      listed[track] = elements.count
      guard listed.values.reduce(0, +) <= limits.maximumSchemas else {
        throw answer.failure("the index lists more than \(limits.maximumSchemas) schemas")
      }
      for element in elements {
        let entry = try RegistryIndexEntry(element, track: track, source: source.name)
        guard entries[entry.subject.schema, default: [:]].updateValue(entry, forKey: track) == nil else {
          throw element.failure("the index lists this schema twice on track \(track)")
        }
      }
    }
    return (listed, entries)
  }
}
