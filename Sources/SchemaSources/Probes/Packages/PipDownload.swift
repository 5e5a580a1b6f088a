public import DriftModel
public import Foundation
import JSONModel

/// pip, where it is there: `python3 -m pip download --no-deps` into a folder of its own that is removed afterwards.
///
/// Only wheels are taken: a source distribution would run its publisher's code on the machine that watches. They come
/// from the index that the probe asks and from nowhere else, see `environment(in:asking:)`.
public struct PipDownload: PackageDownloading {
  private let python: URL?
  private let index: String?
  private let surroundings: SourceSurroundings
  private let time: TimeInterval

  /// - Parameters:
  ///   - index: the index's base address; `nil` leaves it to `PIP_INDEX_URL` and pip's own configuration.
  ///   - python: the interpreter whose pip is asked; `nil` takes the first `python3` in `PATH`.
  ///   - time: the seconds after which pip is stopped, with every process that it started.
  public init(
    index: String? = nil, python: URL? = nil, surroundings: SourceSurroundings = .process, time: TimeInterval = 120
  ) {
    let places = (surroundings.environment("PATH") ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    self.python =
      python
      ?? places.map { "\($0)/python3" }.first(where: FileManager.default.isExecutableFile(atPath:))
      .map { URL(filePath: $0) }
    self.index = index
    self.surroundings = surroundings
    self.time = time
  }

  public func download(_ package: String, version: String) async -> PackageDownload? {
    guard let python, FileManager.default.isExecutableFile(atPath: python.path), Self.isPlain(package),
      Self.isPlain(version),
      let index = try? PackageIndexAddress.find(configured: index, surroundings: surroundings)
    else { return nil }
    return await withCheckedContinuation { continuation in
      // A thread of its own: the wait would block one that tasks share.
      Thread { continuation.resume(returning: download("\(package)==\(version)", from: index, by: python)) }.start()
    }
  }

  private func download(_ requirement: String, from index: PackageIndexAddress, by python: URL) -> PackageDownload? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "schema-drift-pip-\(UUID().uuidString)")
    let (home, files) = (folder.appending(path: "home"), folder.appending(path: "files"))
    defer { try? FileManager.default.removeItem(at: folder) }
    for place in [home, files] {
      guard (try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)) != nil else {
        return .failed("no folder for its files could be made in \(folder.deletingLastPathComponent().path)")
      }
    }
    let pip = TimedProgram(
      executable: python,
      arguments: [
        // -I: Python itself takes no module from the present folder.
        "-I", "-m", "pip", "download", "--no-deps", "--only-binary", ":all:", "--no-input",
        "--disable-pip-version-check", "--quiet", "--retries", "1", "--dest", files.path, requirement,
      ],
      environment: environment(in: home, asking: index), time: time)
    switch pip.ending() {
    case .notStarted: return .failed(Self.unstartable)
    case .stopped:
      return .failed(
        "it was stopped after \(time.formatted(.number.locale(Locale(identifier: "en_US_POSIX")))) seconds")
    case .exit(0, _): return Self.file(in: files) ?? .failed("it ended well and left no file")
    case .exit(_, let words): return PipWords(words.replacing(folder.path, with: "…")).download
    }
  }

  /// All variables that pip sees: the one index, the certificates and proxies of this machine, and no configuration.
  ///
  /// `PIP_CONFIG_FILE=/dev/null` turns off every configuration file, those of the machine and of the virtual environment
  /// too, which `--isolated` would still read; and no `PIP_` variable but these is there. The index goes by environment
  /// since it may hold a password and a command line is for everyone to read; `--isolated` would make pip deaf to it.
  private func environment(in home: URL, asking index: PackageIndexAddress) -> [String: String] {
    let proxies = ["http_proxy", "https_proxy", "all_proxy", "no_proxy"]
    let passed =
      ["PATH", "PIP_CERT", "SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE"] + proxies
      + proxies.map { $0.uppercased() }
    var environment = [
      "HOME": home.path, "TMPDIR": home.path, "PIP_CONFIG_FILE": "/dev/null", "PIP_INDEX_URL": index.urlWithCredential,
    ]
    for name in passed { environment[name] = surroundings.environment(name) }
    return environment
  }

  static let unstartable = "python3 could not be started"

  private static func file(in folder: URL) -> PackageDownload? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    guard let name = names.first, names.count == 1,
      let data = try? Data(contentsOf: folder.appending(path: name))
    else { return nil }
    return .file(name: name, digest: SHA256Digest(of: data))
  }

  /// Whether a text can be no option, address or file to pip.
  private static func isPlain(_ text: String) -> Bool {
    text.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._!+-]*/) != nil
  }
}
