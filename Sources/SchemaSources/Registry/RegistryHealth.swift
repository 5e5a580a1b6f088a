import JSONModel

/// The answer of `/health`: what the registry thinks of itself.
struct RegistryHealth {
  let status: String
  /// The version of the service.
  let version: String?

  init(_ answer: JSONAnswer) throws(ResourceFailure) {
    status = try answer.member("status").string()
    version = try answer.optionalMember("version")?.string()
  }

  /// The remark that a state other than `healthy` deserves.
  func remark(at address: HTTPAddress) -> Problem? {
    guard status != "healthy" else { return nil }
    return Problem(
      what: "the registry calls itself \"\(status)\"", place: address.description,
      next: "read this run's results with care, and ask the registry's operators")
  }
}
