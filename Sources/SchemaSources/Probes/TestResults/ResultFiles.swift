import DriftModel
import JSONModel

/// The JUnit XML files of one place, in the order of their paths.
struct ResultFiles {
  private let place: String
  private let files: [(path: String, bytes: [UInt8], written: Timestamp)]

  /// The `*.xml` files below the folder at `path`; links out of it are refused, hidden files passed over.
  init(inFolder path: String, place: String, limits: DirectoryLimits) throws(FileFailure) {
    let walk = try FolderWalk(through: path, place: place, limits: limits, wanted: Self.isResult)
    if let failure = walk.failures.first {
      throw FileFailure(reason: failure.reason, problem: failure.problem)
    }
    var files: [(path: String, bytes: [UInt8], written: Timestamp)] = []
    for (relative, target) in walk.files.sorted(by: { $0.key < $1.key }) {
      let location = place + "/" + relative
      let status = try FileStatus(of: target, followingLinks: false, place: location)
      let bytes = try BoundedFile.read(target, limit: limits.maximumFileBytes, place: location)
      files.append((relative, bytes, status.modifiedAt))
    }
    self.place = place
    self.files = files
  }

  /// The `*.xml` files of an archive that was written at `moment`.
  init(inArchive bytes: [UInt8], place: String, limits: ArchiveLimits, written moment: Timestamp) throws(FileFailure) {
    let contents = try ArchiveReader(place: place, limits: limits, keeps: Self.isResult, refusesArchives: false)
      .contents(of: bytes)
    self.place = place
    files = contents.files.sorted { $0.key < $1.key }.map { ($0.key, $0.value, moment) }
  }

  /// The facts of all files, with the digest of their bytes, one behind the other.
  func finding() throws(FileFailure) -> ProbeFinding {
    guard !files.isEmpty else {
      throw FileFailure(
        .malformed, "there is no XML file", at: place, next: "have the tests write their results there as JUnit XML")
    }
    var suites: [TestSuiteFacts] = []
    for file in files {
      suites.append(
        try JUnitReader.read(
          file.bytes, file: file.path, written: file.written, place: place + "/" + file.path))
    }
    return ProbeFinding(.facts(.testResults(suites)), digest: SHA256Digest(of: files.flatMap(\.bytes)))
  }

  private static func isResult(_ name: String) -> Bool { name.lowercased().hasSuffix(".xml") }
}
