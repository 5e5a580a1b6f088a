import DriftModel
import Foundation
import JSONModel

/// A project's page on the index, in either of its two forms.
struct ProjectPage {
  let files: [PackageFile]

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
    return PackageFile(
      name: try answer.member("filename").string(), address: answer.address.resolving(location: url),
      digest: try answer.member("hashes").optionalMember("sha256")?.digest(),
      // The reason for a yank may stand in place of `true` (PEP 691).
      isYanked: try answer.optionalMember("yanked").map { $0.value.boolean ?? ($0.value.string != nil) } ?? false,
      uploadedAt: try answer.optionalMember("upload-time").flatMap { time throws(ResourceFailure) in
        Timestamp(try time.string())
      },
      metadata: try metadata(of: answer))
  }

  /// `core-metadata` (PEP 714), or its older name: `false`, `true`, or an object of hashes.
  private static func metadata(of answer: JSONAnswer) throws(ResourceFailure) -> PackageFile.Metadata {
    var stated = try answer.optionalMember("core-metadata")
    if stated == nil { stated = try answer.optionalMember("dist-info-metadata") }
    guard let stated, stated.value.boolean != false else { return .inTheFile }
    if stated.value.boolean == true { return .beside(nil) }
    return .beside(try stated.optionalMember("sha256")?.digest())
  }

  /// The page in HTML (PEP 503, PEP 592, PEP 658): its anchors, whatever stands around them.
  init(html text: String, at address: HTTPAddress) {
    files = text.matches(of: /<a\s([^>]*)>([^<]*)<\/a>/.ignoresCase()).compactMap { match in
      let attributes = Self.attributes(String(match.1))
      guard let reference = attributes["href"], let target = URLComponents(string: reference) else { return nil }
      let hashes = (target.fragment ?? "").split(separator: "=", maxSplits: 1)
      let digest = hashes.first == "sha256" ? hashes.last.flatMap { SHA256Digest(hexadecimal: String($0)) } : nil
      return PackageFile(
        name: Self.unescaped(String(match.2)).trimmingCharacters(in: .whitespacesAndNewlines),
        address: address.resolving(location: reference), digest: digest, isYanked: attributes["data-yanked"] != nil,
        uploadedAt: attributes["data-upload-time"].flatMap { Timestamp($0) },
        metadata: Self.metadata(attributes["data-core-metadata"] ?? attributes["data-dist-info-metadata"]))
    }
  }

  private static func metadata(_ attribute: String?) -> PackageFile.Metadata {
    guard let attribute, attribute != "false" else { return .inTheFile }
    return .beside(attribute.hasPrefix("sha256=") ? SHA256Digest(hexadecimal: String(attribute.dropFirst(7))) : nil)
  }

  private static func attributes(_ text: String) -> [String: String] {
    let found = text.matches(of: /([a-zA-Z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/)
    return Dictionary(
      found.map { ($0.1.lowercased(), unescaped(String($0.2 ?? $0.3 ?? $0.4 ?? ""))) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
