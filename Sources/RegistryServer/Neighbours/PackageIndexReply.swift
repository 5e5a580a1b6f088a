import DriftModel
import JSONModel

/// The answers of a package index: the list of projects and a project's page (PEP 691), and the metadata of a file
/// (PEP 658). Files are not served.
struct PackageIndexReply {
  let releases: [PlayedRelease]

  /// The list of all projects by name.
  var projects: RegistryReply {
    let names = Set(releases.map(\.package)).sorted().map { name -> JSONOutput in ["name": .string(name)] }
    return Self.page(["meta": ["api-version": "1.1"], "projects": .array(names)])
  }

  /// The page of one project, the files in the order of their releases.
  func project(_ name: String) -> RegistryReply {
    let releases = releases.filter { $0.package == name }
    guard !releases.isEmpty else { return .refusal(404, "no such project") }
    return Self.page([
      "meta": ["api-version": "1.1"], "name": .string(name),
      "versions": .array(releases.map { .string($0.version) }), "files": .array(releases.map(Self.file)),
    ])
  }

  /// The metadata of the file whose name is `name` without its ending `.metadata`.
  func metadata(_ name: String) -> RegistryReply {
    guard let release = releases.first(where: { $0.file + ".metadata" == name }) else {
      return .refusal(404, "no such file")
    }
    return RegistryReply(status: 200, contentType: "text/plain; charset=utf-8", text: release.metadata)
  }

  private static func page(_ content: JSONOutput) -> RegistryReply {
    RegistryReply(status: 200, contentType: "application/vnd.pypi.simple.v1+json", text: content.text(pretty: false))
  }

  private static func file(_ release: PlayedRelease) -> JSONOutput {
    let digest = SHA256Digest(of: release.metadata.utf8)
    return [
      "filename": .string(release.file), "url": .string("/files/\(release.file)"), "hashes": [:],
      "core-metadata": ["sha256": .string(digest.description)], "upload-time": .string(release.uploadedAt.description),
      "yanked": .boolean(release.isYanked), "size": 0,
    ]
  }
}
