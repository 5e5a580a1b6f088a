import JSONModel

extension PackageFacts {
  var json: JSONOutput {
    [
      "name": .string(name), "releases": .array(releases.map(\.json)),
      "project_urls": .map(projectURLs) { .string($0) },
      "describes_with_code": describesWithCode.map { .boolean($0) } ?? .null,
      "file_digests": .map(fileDigests) { .string($0.description) }, "download": download?.json ?? .null,
    ]
  }

  init(_ members: FactMembers) throws(Problem) {
    self.init(
      name: try members.string("name"),
      releases: try members.list("releases") { (release) throws(Problem) in try PackageRelease(release) },
      projectURLs: try members.map("project_urls") { $0.string },
      describesWithCode: try members.optionalFlag("describes_with_code"),
      fileDigests: try members.optionalMap("file_digests") { $0.string.flatMap(SHA256Digest.init(hexadecimal:)) }
        ?? [:],
      download: try members.optional("download", PackageDownload.init))
  }
}

extension PackageDownload {
  fileprivate var json: JSONOutput {
    switch self {
    case .file(let name, let digest): ["file": .string(name), "sha256": .string(digest.description)]
    case .refused(let words): ["refused": .string(words)]
    case .failed(let words): ["failed": .string(words)]
    }
  }

  fileprivate init?(_ value: JSONValue) {
    if let words = value["refused"]?.string {
      self = .refused(words)
    } else if let words = value["failed"]?.string {
      self = .failed(words)
    } else if let name = value["file"]?.string,
      let digest = value["sha256"]?.string.flatMap(SHA256Digest.init(hexadecimal:))
    {
      self = .file(name: name, digest: digest)
    } else {
      return nil
    }
  }
}

extension PackageRelease {
  fileprivate var json: JSONOutput {
    [
      "version": .string(version), "uploaded_at": .text(uploadedAt?.description), "yanked": .boolean(isYanked),
      "installable": .boolean(isInstallable), "sha256": .text(digest?.description),
      "requirements": requirements.map { .texts($0) } ?? .null,
    ]
  }

  fileprivate init(_ members: FactMembers) throws(Problem) {
    self.init(
      version: try members.string("version"), uploadedAt: try members.optionalMoment("uploaded_at"),
      isYanked: try members.flag("yanked"), isInstallable: try members.flag("installable"),
      digest: try members.optionalDigest("sha256"), requirements: try members.optionalStrings("requirements"))
  }
}
