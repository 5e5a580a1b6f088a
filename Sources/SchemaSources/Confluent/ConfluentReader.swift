import DriftModel
import JSONModel

/// The requests about one subject.
struct ConfluentReader: Sendable {
  let address: BaseAddress
  let connection: HTTPConnection
  let levels: CompatibilityLevels
  let limits: RegistryLimits

  /// The list of versions, the newest of them by its number, and its level.
  func visit(_ asked: ConfluentSubject, as subject: SubjectName) async -> ConfluentVisit {
    do {
      let listed = try address.resource(["subjects", asked.name, "versions"])
      let list = try ConfluentVersionList(
        await connection.document(at: listed), maximumVersions: limits.maximumVersions)
      let newest = try await version(list.newest, of: asked)
      var visit = ConfluentVisit(subject: subject, asked: asked, newest: .success(newest))
      guard newest.isJSONSchema else { return visit }
      visit.level = await levels.level(of: asked)
      visit.earlier = list.numbers.dropLast()
      return visit
    } catch {
      return ConfluentVisit(subject: subject, asked: asked, newest: .failure(error))
    }
  }

  /// A version before the newest. One of another kind was read, and is no schema that anything can be held against.
  func read(_ earlier: ConfluentEarlier) async -> ConfluentEarlier.Answer {
    do {
      // Once: the next run asks again.
      let version = try await version(earlier.number, of: earlier.asked, attempts: 1)
      let schema = version.schema(of: earlier.subject, mode: nil)
      guard schema.declaredDigest != earlier.known else { return .asKnown }
      return .handedOver(
        ListedVersion(subject: earlier.subject, number: earlier.number, document: .success(schema)))
    } catch {
      // What is known counts on: numbers are given anew far more rarely than requests fail.
      return earlier.known == nil ? .handedOver(earlier.unread(error.problem)) : .unconfirmed(earlier, error.problem)
    }
  }

  private func version(
    _ number: Int, of asked: ConfluentSubject, attempts: Int? = nil
  ) async throws(ResourceFailure) -> ConfluentVersion {
    let resource = try address.resource(["subjects", asked.name, "versions", String(number)])
    let version = try ConfluentVersion(
      await connection.document(at: resource, attempts: attempts), number: number, of: asked)
    try refuseToken(in: version)
    return version
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
}
