public import DriftModel

/// One release on the package index that the server keeps beside the schemas, for demonstrations.
public struct PlayedRelease: Sendable {
  public let package: String
  public let version: String
  public let uploadedAt: Timestamp
  public let isYanked: Bool
  /// The requirements, as `Requires-Dist` has them.
  public let requirements: [String]
  /// The links of the project by their labels, in the order in which they are listed.
  public let projectURLs: [(label: String, url: String)]

  public init(
    package: String, version: String, uploadedAt: Timestamp, isYanked: Bool = false, requirements: [String] = [],
    projectURLs: [(label: String, url: String)] = []
  ) {
    self.package = package
    self.version = version
    self.uploadedAt = uploadedAt
    self.isYanked = isYanked
    self.requirements = requirements
    self.projectURLs = projectURLs
  }

  /// The name of its one file, a wheel for every platform.
  var file: String { "\(package.replacing("-", with: "_"))-\(version)-py3-none-any.whl" }

  /// The metadata in the file (core metadata 2.1), which the index also serves by itself (PEP 658).
  var metadata: String {
    let lines =
      ["Metadata-Version: 2.1", "Name: \(package)", "Version: \(version)"]
      + projectURLs.map { "Project-URL: \($0.label), \($0.url)" } + requirements.map { "Requires-Dist: \($0)" }
      + ["Description-Content-Type: text/markdown", "", "# \(package)", "", "```python", "import \(module)", "```", ""]
    return lines.joined(separator: "\n")
  }

  private var module: String { package.replacing("-", with: "_") }
}
