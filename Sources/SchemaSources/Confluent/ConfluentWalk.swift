import DriftModel
import JSONModel

/// The requests of one reading in their order: the subjects, the levels they inherit, then each subject, a few at a time.
struct ConfluentWalk: Sendable {
  let definition: SourceDefinition
  let address: BaseAddress
  let connection: HTTPConnection
  let limits: RegistryLimits

  /// One subject after the attempt to read it.
  private struct Visit: Sendable {
    let subject: SubjectName
    let version: Result<ConfluentVersion, ResourceFailure>
    /// `nil` where the level was not asked for, since there is nothing to judge.
    var level: Result<String?, ResourceFailure>?
  }

  func gather(into harvest: inout RegistryHarvest) async {
    do throws(ResourceFailure) {
      let answer = try await connection.document(at: address.resource(["subjects"]))
      let subjects = try ConfluentSubjects(answer, for: definition, maximumSubjects: limits.maximumSchemas)
      harvest.failures += subjects.failures
      var levels = CompatibilityLevels(address: address, connection: connection)
      await levels.readInherited(by: subjects.entries.map(\.asked))
      let visits = await visit(subjects.entries, levels)
      for visit in visits { add(visit, to: &harvest) }
      harvest.remarks += remarks(on: visits)
      if !visits.isEmpty, visits.allSatisfy({ Self.isSkipped($0) }) {
        throw answer.failure("no subject of the registry holds a JSON Schema")
      }
    } catch {
      harvest.failures.append(error.of(nil))
    }
  }

  /// All subjects after their visits, in their order.
  private func visit(
    _ entries: [(subject: SubjectName, asked: ConfluentSubject)], _ levels: CompatibilityLevels
  ) async -> [Visit] {
    await withTaskGroup(of: Visit.self) { group in
      var waiting = entries[...]
      func startNext() {
        guard let entry = waiting.popFirst() else { return }
        group.addTask { await read(entry.asked, as: entry.subject, levels) }
      }
      for _ in 0..<max(1, limits.concurrency) { startNext() }
      var visits: [Visit] = []
      for await visit in group {
        visits.append(visit)
        startNext()
      }
      return visits.sorted { $0.subject < $1.subject }
    }
  }

  private func read(
    _ asked: ConfluentSubject, as subject: SubjectName, _ levels: CompatibilityLevels
  ) async -> Visit {
    do {
      let latest = try address.resource(["subjects", asked.name, "versions", "latest"])
      let version = try ConfluentVersion(await connection.document(at: latest), of: asked)
      try refuseToken(in: version)
      guard version.isJSONSchema else { return Visit(subject: subject, version: .success(version)) }
      return Visit(subject: subject, version: .success(version), level: await levels.level(of: asked))
    } catch {
      return Visit(subject: subject, version: .failure(error))
    }
  }

  /// Refuses a document that repeats the token in escapes of its own, which the answer around it does not show.
  private func refuseToken(in version: ConfluentVersion) throws(ResourceFailure) {
    guard let token = connection.token, let document = try? JSONDocument(parsing: version.text),
      token.occurs(in: document.root)
    else { return }
    throw ResourceFailure(
      .malformed, what: "the registry's document repeats the token that was sent to it",
      place: version.address.description,
      next: "replace the token, and tell the registry's operators; the document was thrown away")
  }

  private func add(_ visit: Visit, to harvest: inout RegistryHarvest) {
    switch visit.version {
    case .success(let version) where version.isJSONSchema:
      let schema = version.schema(of: visit.subject, mode: try? visit.level?.get())
      harvest.add(HarvestedSchema(subject: visit.subject, schema: .success(schema), versions: nil))
    case .success: break
    case .failure(let failure):
      harvest.add(HarvestedSchema(subject: visit.subject, schema: .failure(failure), versions: nil))
    }
  }

  private static func isSkipped(_ visit: Visit) -> Bool { (try? visit.version.get().isJSONSchema) == false }

  /// What was skipped, which references are not followed, and which levels are not known; each by name.
  private func remarks(on visits: [Visit]) -> [Problem] {
    let versions = visits.compactMap { visit in (try? visit.version.get()).map { (visit.subject, $0) } }
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
  private func remark(_ what: String, _ names: [String], next: String) -> Problem? {
    guard !names.isEmpty else { return nil }
    let shown = names.prefix(Self.namesInRemark).joined(separator: ", ")
    let rest = names.count > Self.namesInRemark ? " and \(names.count - Self.namesInRemark) more" : ""
    return Problem(
      what: "\(names.count) \(what): \(shown)\(rest)", place: "\(address.base.description)/subjects", next: next)
  }

  private static let namesInRemark = 50
}
