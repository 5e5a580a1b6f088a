import DriftModel
import JSONModel

/// The requests of one reading in their order: the subjects, the levels they inherit, then each subject, a few at a time,
/// and at last the older versions that no run read yet.
struct ConfluentWalk: Sendable {
  let definition: SourceDefinition
  let address: BaseAddress
  let connection: HTTPConnection
  let limits: RegistryLimits
  let shelf: any EditionShelf

  func gather(into harvest: inout RegistryHarvest) async {
    do throws(ResourceFailure) {
      let answer = try await connection.document(at: address.resource(["subjects"]))
      let subjects = try ConfluentSubjects(answer, for: definition, maximumSubjects: limits.maximumSchemas)
      harvest.failures += subjects.failures
      var levels = CompatibilityLevels(address: address, connection: connection)
      await levels.readInherited(by: subjects.entries.map(\.asked))
      let reader = ConfluentReader(address: address, connection: connection, levels: levels, limits: limits)
      let visits = await subjects.entries.concurrently(atMost: limits.concurrency) {
        await reader.visit($0.asked, as: $0.subject)
      }.sorted { $0.subject < $1.subject }
      for visit in visits { add(visit, to: &harvest) }
      harvest.remarks += remarks(on: visits)
      await readEarlier(of: visits, reader, into: &harvest)
      if !visits.isEmpty, visits.allSatisfy(\.isSkipped) {
        throw answer.failure("no subject of the registry holds a JSON Schema")
      }
    } catch {
      harvest.failures.append(error.of(nil))
    }
  }

  private func add(_ visit: ConfluentVisit, to harvest: inout RegistryHarvest) {
    switch visit.newest {
    case .success(let version) where version.isJSONSchema:
      let schema = version.schema(of: visit.subject, mode: try? visit.level?.get())
      harvest.add(HarvestedSchema(subject: visit.subject, schema: .success(schema), versions: nil))
    case .success: break
    case .failure(let failure):
      harvest.add(HarvestedSchema(subject: visit.subject, schema: .failure(failure), versions: nil))
    }
  }

  /// What was skipped, which references are not followed, and which levels are not known; each by name.
  private func remarks(on visits: [ConfluentVisit]) -> [Problem] {
    let versions = visits.compactMap { visit in (try? visit.newest.get()).map { (visit.subject, $0) } }
    let skipped = versions.filter { !$0.1.isJSONSchema }.map { "\($0.0) (\($0.1.schemaType))" }
    let referring = versions.filter { $0.1.isJSONSchema && !$0.1.references.isEmpty }
      .map { "\($0.0) to \($0.1.references.joined(separator: ", "))" }
    let unknown = visits.compactMap { visit -> (subject: SubjectName, problem: Problem)? in
      guard case .failure(let failure) = visit.level else { return nil }
      return (visit.subject, failure.problem)
    }
    return [
      remark("subjects that hold no JSON Schema are skipped", skipped, next: "nothing to do; only JSON Schema is read"),
      remark(
        "references to other subjects are not followed", referring,
        next: "list the documents that the references lead to under `resources:`"),
      unknown.first.flatMap {
        remark(
          "compatibility levels are not known: \($0.problem.what)", unknown.map(\.subject.description),
          next: "let this reader see /config, or set the mode by hand under `rules.modes`")
      },
    ].compactMap { $0 }
  }

  /// A remark on the things that `names` lists, or `nil` where there are none.
  func remark(_ what: String, _ names: [String], next: String) -> Problem? {
    guard !names.isEmpty else { return nil }
    let shown = names.prefix(Self.namesInRemark).joined(separator: ", ")
    let rest = names.count > Self.namesInRemark ? " and \(names.count - Self.namesInRemark) more" : ""
    return Problem(
      what: "\(names.count) \(what): \(shown)\(rest)", place: "\(address.base.description)/subjects", next: next)
  }

  private static let namesInRemark = 50
}
