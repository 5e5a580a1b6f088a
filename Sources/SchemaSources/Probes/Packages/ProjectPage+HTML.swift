import DriftModel
import JSONModel

extension ProjectPage {
  /// The page in HTML (PEP 503, PEP 592, PEP 629, PEP 658): its anchors, whatever stands around them.
  ///
  /// - Returns: `nil` where nothing marks it as a page of an index: no file of `package`, and no version of the interface.
  init?(html text: String, of package: String, at address: HTTPAddress) {
    var reader = HTMLReader(text)
    var files: [PackageFile] = []
    var anchor: (attributes: [String: String], text: String)?
    var isMarked = false
    while let token = reader.next() {
      switch token {
      case .text(let text): anchor?.text += text
      case .start("meta", let attributes) where attributes["name"] == "pypi:repository-version":
        isMarked = isMarked || attributes["content"]?.split(separator: ".").first == "1"
      case .start("a", let attributes):
        if let anchor, let file = Self.file(anchor.attributes, anchor.text, at: address) { files.append(file) }
        anchor = (attributes, "")
      case .end("a"):
        if let anchor, let file = Self.file(anchor.attributes, anchor.text, at: address) { files.append(file) }
        anchor = nil
      case .start, .end: break
      }
    }
    guard isMarked || files.contains(where: { $0.version(of: package) != nil }) else { return nil }
    self.init(files: files)
  }

  private static func file(_ attributes: [String: String], _ text: String, at page: HTTPAddress) -> PackageFile? {
    guard let reference = attributes["href"] else { return nil }
    let fragment = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first
    let words = text.split(whereSeparator: \.isWhitespace)
    return PackageFile(
      name: words.joined(separator: " "), address: page.resolving(location: reference),
      digest: fragment.flatMap { digest($0) }, isYanked: attributes["data-yanked"] != nil,
      uploadedAt: attributes["data-upload-time"].flatMap { Timestamp($0) },
      metadata: metadata(attributes["data-core-metadata"] ?? attributes["data-dist-info-metadata"]))
  }

  private static func metadata(_ attribute: String?) -> PackageFile.Metadata {
    guard let attribute, attribute != "false" else { return .inTheFile }
    return .beside(digest(attribute))
  }

  /// The digest in `sha256=…`.
  private static func digest(_ text: some StringProtocol) -> SHA256Digest? {
    text.hasPrefix("sha256=") ? SHA256Digest(hexadecimal: String(text.dropFirst(7))) : nil
  }
}
