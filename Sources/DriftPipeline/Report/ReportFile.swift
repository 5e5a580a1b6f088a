import DriftModel
import Foundation
public import JSONModel

/// A file that appears whole or not at all: written beside its place, synchronised, then renamed over it.
public enum ReportFile {
  /// Writes `text` to a path, making its folder; `-` is standard output.
  ///
  /// - Parameter advice: what to do next where that fails.
  public static func write(
    _ text: String, to path: String, calledA noun: String = "report",
    next advice: String =
      "check the folder's permissions and the free space, then run `schema-drift report`; the run itself is recorded"
  ) throws(Problem) {
    do {
      if path == "-" {
        try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        return
      }
      let url = URL(fileURLWithPath: path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .atomic)
    } catch {
      throw Problem(what: "the \(noun) could not be written: \(PlainReason(error))", place: path, next: advice)
    }
  }
}
