import JSONModel

/// The compatibility levels of a registry: one for all, and others for contexts and subjects that set their own.
///
/// A level that cannot be read leaves the reading complete, since the documents are there: it is a remark, and the mode is
/// then the one stated last, or the one configured.
struct CompatibilityLevels: Sendable {
  let address: BaseAddress
  let connection: HTTPConnection
  /// The level that the subjects of a context inherit, by the context's name; the default context is the empty name.
  private var inherited: [String: Result<String?, ResourceFailure>] = [:]

  init(address: BaseAddress, connection: HTTPConnection) {
    self.address = address
    self.connection = connection
  }

  /// Reads the level of the registry and of each context that one of the subjects is in.
  mutating func readInherited(by subjects: [ConfluentSubject]) async {
    let global = await reading { () throws(ResourceFailure) in try address.resource(["config"]) }
    inherited[""] = global
    for subject in subjects where inherited[subject.context] == nil {
      let own = await reading { () throws(ResourceFailure) in try address.resource(["config", subject.contextName]) }
      inherited[subject.context] = Self.falling(back: own, to: global)
    }
  }

  /// The level of a subject: its own, or else the inherited one; `nil` where the registry has none.
  func level(of subject: ConfluentSubject) async -> Result<String?, ResourceFailure> {
    let own = await reading { () throws(ResourceFailure) in try address.resource(["config", subject.name]) }
    return Self.falling(back: own, to: inherited[subject.context] ?? .success(nil))
  }

  private func reading(
    _ resource: () throws(ResourceFailure) -> HTTPAddress
  ) async -> Result<String?, ResourceFailure> {
    do throws(ResourceFailure) {
      let member = try await connection.document(at: try resource()).member("compatibilityLevel")
      let level = try member.string()
      guard Self.known.contains(level) else { throw member.failure("the compatibility level is not a known one") }
      return .success(level)
    } catch {
      // 404 says that no level is set here.
      return error.status == 404 ? .success(nil) : .failure(error)
    }
  }

  private static func falling(
    back own: Result<String?, ResourceFailure>, to other: Result<String?, ResourceFailure>
  ) -> Result<String?, ResourceFailure> {
    if case .success(nil) = own { other } else { own }
  }

  private static let known: Set = [
    "BACKWARD", "BACKWARD_TRANSITIVE", "FORWARD", "FORWARD_TRANSITIVE", "FULL", "FULL_TRANSITIVE", "NONE",
  ]
}
