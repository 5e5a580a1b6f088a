import Foundation
public import JSONModel
import SchemaSources

/// The reading of a single file that was named on the command line; `-` is standard input, and `git:REF:PATH` a file as a
/// commit of the current folder's repository holds it.
public enum SchemaFileReader {
  /// The bytes of the file.
  public static func bytes(at path: String) throws(Problem) -> [UInt8] {
    if let file = try GitFile(path) { return try GitRepository(at: ".").bytes(of: file) }
    if path == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw Problem(
        what: "the file could not be read", place: path, next: "check that it exists and may be read")
    }
  }
}
