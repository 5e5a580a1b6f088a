import DriftModel
import JSONModel

/// A project's page on the index, in either of its two forms.
struct ProjectPage {
  let files: [PackageFile]

  /// A page with these files.
  init(files: [PackageFile]) { self.files = files }

  /// The page in JSON (PEP 691, PEP 700).
  init(_ answer: JSONAnswer) throws(ResourceFailure) {
    let stated = try answer.member("meta").member("api-version")
    guard try stated.string().split(separator: ".").first == "1" else {
      throw stated.failure("the index speaks another version of its interface than 1")
    }
    var files: [PackageFile] = []
    for file in try answer.member("files").elements() { files.append(try Self.file(file)) }
    self.files = files
  }

  private static func file(_ answer: JSONAnswer) throws(ResourceFailure) -> PackageFile {
    let url = try answer.member("url").string()
    let hashes = try answer.member("hashes")
    for hash in try hashes.members() { _ = try hash.answer.string() }
    return PackageFile(
      name: try answer.member("filename").string(), address: answer.address.resolving(location: url),
      digest: try hashes.optionalMember("sha256")?.digest(),
      isYanked: try isYanked(answer),
      uploadedAt: try answer.optionalMember("upload-time").flatMap { time throws(ResourceFailure) in
        guard let moment = Timestamp(try time.string()) else { throw time.failure("the value is not a time") }
        return moment
      },
      metadata: try metadata(of: answer))
  }

  /// `yanked`: `true`, `false`, or a reason, which is not empty, in place of `true` (PEP 691).
  private static func isYanked(_ file: JSONAnswer) throws(ResourceFailure) -> Bool {
    guard let stated = try file.optionalMember("yanked") else { return false }
    if let reason = stated.value.string { return !reason.isEmpty }
    return try stated.boolean()
  }

  /// `core-metadata` (PEP 714), or its older name: `false`, `true`, or an object of hashes.
  private static func metadata(of answer: JSONAnswer) throws(ResourceFailure) -> PackageFile.Metadata {
    var stated = try answer.optionalMember("core-metadata")
    if stated == nil { stated = try answer.optionalMember("dist-info-metadata") }
    guard let stated, stated.value.boolean != false else { return .inTheFile }
    if stated.value.boolean == true { return .beside(nil) }
    return .beside(try stated.optionalMember("sha256")?.digest())
  }
}
