/// The service at the other end, in the words that messages about it use.
struct HTTPPeer: Sendable {
  /// The service as a sentence names it.
  let name: String
  /// The people who run it.
  let operators: String
  /// What to check where its answers make no sense.
  let check: String
  /// What to do where it says that a resource is not there.
  let absence: String
  /// What a token must allow.
  let scope: String
  /// A base URL as the configuration would write it.
  let example: String

  static let registry = HTTPPeer(
    name: "the registry", operators: "the registry's operators",
    check: "check that the base URL is that of a schema registry",
    absence: "check the base URL, or ask the registry's operators why its index lists it",
    scope: "to read schemas", example: "https://registry.example.org/api/v1")
  static let packageIndex = HTTPPeer(
    name: "the package index", operators: "the package index's operators",
    check: "check that the address is that of a simple index (PEP 503), such as https://index.example.org/simple",
    absence: "check the name of the package", scope: "to read packages",
    example: "https://index.example.org/simple")
  static let gitHub = HTTPPeer(
    name: "GitHub", operators: "those who run the server",
    check: "check `repository`, and that `base_url` is that of GitHub's REST API",
    absence: "check the source's keys, and the token: GitHub answers 404 also for what a token may not see",
    scope: "to read the repository's contents and actions", example: "https://github.example.org/api/v3")
}
