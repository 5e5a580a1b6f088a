import DriftModel
import JSONModel

/// The requests of one reading in their order: health, index, then the schemas, a few at a time.
struct RegistryWalk: Sendable {
  let definition: SourceDefinition
  let address: BaseAddress
  let connection: HTTPConnection
  let limits: RegistryLimits
  let readsVersions: Bool

  func gather(into harvest: inout RegistryHarvest) async {
    await readHealth(into: &harvest)
    do {
      let answer = try await connection.document(at: address.resource(["index"]))
      let index = try RegistryIndex(answer, for: definition, maximumSchemas: limits.maximumSchemas)
      harvest.failures += index.failures
      harvest.remarks += index.remarks
      let read = await index.entries.concurrently(atMost: limits.concurrency) { await self.read($0) }
      for harvested in read { harvest.add(harvested) }
    } catch {
      harvest.failures.append(error.of(nil))
    }
  }

  /// The health check, once and without consequences: whether the schemas can be read, only reading them tells.
  private func readHealth(into harvest: inout RegistryHarvest) async {
    do {
      let answer = try await connection.document(at: address.resource(["health"]), attempts: 1)
      let health = try RegistryHealth(answer)
      harvest.serviceVersion = health.version
      if let remark = health.remark(at: answer.address) { harvest.remarks.append(remark) }
    } catch {
      harvest.remarks.append(
        Problem(
          what: "the registry's health is not known: \(error.problem.what)", place: error.problem.place,
          next: error.problem.next))
    }
  }

  private func read(_ entry: RegistryIndexEntry) async -> HarvestedSchema {
    let subject = entry.subject
    let envelope: SchemaEnvelope
    do {
      let answer = try await connection.document(at: address.resource(["schemas", subject.track, entry.name]))
      envelope = try SchemaEnvelope(answer, for: entry)
    } catch {
      return HarvestedSchema(subject: subject, schema: .failure(error), versions: nil)
    }
    let versions = readsVersions ? await readVersions(entry) : nil
    let known = (try? versions?.get()) ?? []
    let doubt = envelope.doubt(entry: entry, versions: known)
    return HarvestedSchema(
      subject: subject, schema: .success(envelope.schema(entry, doubt: doubt)), versions: versions)
  }

  private func readVersions(_ entry: RegistryIndexEntry) async -> Result<[PublishedVersion], ResourceFailure> {
    do {
      let list = try address.resource(["schemas", entry.subject.track, entry.name, "versions"])
      var versions: [PublishedVersion] = []
      for element in try await connection.document(at: list).elements() {
        versions.append(try PublishedVersion(element))
      }
      return .success(versions)
    } catch {
      return .failure(error)
    }
  }
}
