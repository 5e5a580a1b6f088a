public import ArgumentParser
public import DriftConfiguration
import DriftPipeline
import JSONModel
import JSONSchema

/// The option by which commands without a configuration learn what references to other documents lead to.
struct ResourceOptions: ParsableArguments {
  @Option(
    name: .customLong("resource"),
    help: ArgumentHelp("The file for the document that references name by this URI; repeatable.", valueName: "uri=path")
  )
  var files: [ResourceFile] = []

  /// The documents; one that cannot be read ends the command with status 69.
  func read() throws -> SchemaResources {
    try failing(as: .nothingRead) { try ResourceFile.resources(of: files) }
  }
}

extension ResourceFile: ExpressibleByArgument {
  /// The mapping that `URI=PATH` spells. The last `=` divides, since the query of a URI may have some.
  public init?(argument: String) {
    guard let mark = argument.lastIndex(of: "="), argument.index(after: mark) < argument.endIndex else { return nil }
    self.init(uri: String(argument[..<mark]), path: String(argument[argument.index(after: mark)...]))
  }
}
