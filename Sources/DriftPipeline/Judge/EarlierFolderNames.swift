import DriftConfiguration
import DriftModel

/// The folders of test results under the names that earlier versions of the program recorded: whole paths, which meant
/// something only where the configuration lay then.
struct EarlierFolderNames {
  /// The names of today of folders that are configured by a relative path, each with the path that it has here.
  private let folders: [(name: String, path: String)]
  /// The whole paths that are names of today.
  private let wholePaths: Set<String>

  init(_ configuration: Configuration) {
    let all = configuration.probes.tests.compactMap { place -> (name: String, path: String)? in
      guard case .directory(let path, let name) = place else { return nil }
      return (name, path)
    }
    folders = all.filter { !$0.name.hasPrefix("/") }
    wholePaths = Set(all.map(\.name).filter { $0.hasPrefix("/") })
  }

  /// The answers with those of whole paths put before the others of the same folder.
  func heeded(in probes: [ProbeName: [ProbeAnswer]]) -> [ProbeName: [ProbeAnswer]] {
    var all = probes
    for (earlier, answers) in probes.sorted(by: { $0.key < $1.key }) {
      guard let name = name(of: earlier) else { continue }
      all[earlier] = nil
      all[name, default: []].insert(contentsOf: answers, at: 0)
    }
    return all
  }

  /// The folder's name of today: by its path here, else by the longest end that is one.
  private func name(of earlier: ProbeName) -> ProbeName? {
    guard earlier.kind == .testResults, earlier.target.hasPrefix("/"), !wholePaths.contains(earlier.target)
    else { return nil }
    let same = folders.first { $0.path == earlier.target }
    let ending = folders.filter { earlier.target.hasSuffix("/" + Self.plain($0.name)) }
      .max { $0.name.count < $1.name.count }
    return (same ?? ending).map { ProbeName(.testResults, $0.name) }
  }

  /// A relative path without the words that lead nowhere.
  private static func plain(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}
