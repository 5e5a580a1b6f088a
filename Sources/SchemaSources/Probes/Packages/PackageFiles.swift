import DriftModel

/// The files of one release, at least one.
struct PackageFiles {
  let version: String
  private let files: [PackageFile]

  init(_ version: String, _ byVersion: [String: [PackageFile]]) {
    self.version = version
    files = byVersion[version] ?? []
  }

  /// Whether every file is yanked (PEP 592).
  var isYanked: Bool { files.allSatisfy(\.isYanked) }

  /// The upload of the first file, where the index tells it of any.
  var uploadedAt: Timestamp? { files.compactMap(\.uploadedAt).min() }

  /// The file that an installer would take: one that is not yanked, a wheel before a source distribution.
  var preferred: PackageFile? {
    let usable = isYanked ? files : files.filter { !$0.isYanked }
    return usable.first(where: \.isWheel) ?? usable.first
  }

  /// Whether this release came before another: by upload where both are known.
  func isEarlier(than other: PackageFiles) -> Bool {
    (uploadedAt?.secondsSince1970 ?? .min) < (other.uploadedAt?.secondsSince1970 ?? .min)
  }
}
