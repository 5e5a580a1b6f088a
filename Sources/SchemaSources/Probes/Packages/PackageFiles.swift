import DriftModel

/// The files of one release, at least one.
struct PackageFiles {
  let version: String
  let files: [PackageFile]

  /// Whether every file is yanked (PEP 592).
  private var isYanked: Bool { files.allSatisfy(\.isYanked) }

  /// The upload of the first file, where the index tells it of any.
  private var uploadedAt: Timestamp? { files.compactMap(\.uploadedAt).min() }

  /// The file that an installer would take: one that is not yanked, a wheel before a source distribution.
  var preferred: PackageFile? {
    let usable = isYanked ? files : files.filter { !$0.isYanked }
    return usable.first(where: \.isWheel) ?? usable.first
  }

  /// The digests that the index states, by the names of the files.
  var digests: [String: SHA256Digest] {
    Dictionary(
      files.compactMap { file in file.digest.map { (file.name, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  /// What is recorded of the release; `requirements` are `nil` where they were not read.
  func release(requiring requirements: [String]?) -> PackageRelease {
    PackageRelease(
      version: version, uploadedAt: uploadedAt, isYanked: isYanked, digest: preferred?.digest,
      requirements: requirements)
  }

  /// Whether this release came before another: by upload where both are known.
  fileprivate func isEarlier(than other: PackageFiles) -> Bool {
    (uploadedAt?.secondsSince1970 ?? .min) < (other.uploadedAt?.secondsSince1970 ?? .min)
  }
}

extension ProjectPage {
  /// The releases whose files are listed, oldest upload first where the page tells of uploads, else in its order.
  func releases(of package: String) -> [PackageFiles] {
    var byVersion: [String: [PackageFile]] = [:]
    var versions: [String] = []
    for file in files {
      guard let version = file.version(of: package) else { continue }
      if byVersion[version] == nil { versions.append(version) }
      byVersion[version, default: []].append(file)
    }
    return versions.map { PackageFiles(version: $0, files: byVersion[$0] ?? []) }.enumerated()
      .sorted { left, right in
        left.element.isEarlier(than: right.element)
          || !right.element.isEarlier(than: left.element) && left.offset < right.offset
      }
      .map(\.element)
  }
}
