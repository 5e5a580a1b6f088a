/// The version of the program, as `--version` prints it and reports carry it.
enum ToolVersion {
  static let text = "0.1.0"
}
