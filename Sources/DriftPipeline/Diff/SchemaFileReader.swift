import Foundation
public import JSONModel

/// The reading of a single file that was named on the command line; `-` is standard input.
public enum SchemaFileReader {
  /// The bytes of the file.
  public static func bytes(at path: String) throws(Problem) -> [UInt8] {
    if path == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw Problem(
        what: "the file could not be read", place: path, next: "check that it exists and may be read")
    }
  }
}
