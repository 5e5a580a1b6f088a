import ArgumentParser
import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel
import Reports

/// `blame`: since when each part of a schema is as it is.
struct BlameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blame", abstract: "Say which release introduced each property and constraint of a schema.",
    discussion: """
      A line for each property, and for each constraint the version since which its value is unchanged: number, release, \
      date and source. Where several sources carry the schema, the one that had it first is named. A place is known by its \
      JSON Pointer: what moved is new where it is now.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "A schema id, track/schema or source/track/schema.")
  var schema: String

  @Argument(help: "Only what stands at this JSON Pointer or below it, such as /properties/name.")
  var pointer: String = ""

  @Option(
    name: .long,
    help: ArgumentHelp("The version to explain: a date, run:3, 1.4.61, release:v1.4.61 or #2.", valueName: "version"))
  var at: String?

  @Flag(name: .long, help: "Explain title, description and other annotations too.")
  var annotations = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  func run() throws {
    let text = pointer.hasPrefix("#") ? String(pointer.dropFirst()) : pointer
    guard let place = JSONPointer(text) else { throw ValidationError("`\(pointer)` is no JSON Pointer") }
    let selector = try failing(as: .wrongUsage) { try at.map { word throws(Problem) in try VersionSelector(word) } }
    if case .file = selector { throw ValidationError("--at names a recorded version, not a file") }
    let configuration = try options.read()
    let history = try options.openHistory()
    let pattern = SubjectPattern(schema)
    let found = try failing(as: .cannotWrite) {
      try Blame(configuration: configuration).answer(for: pattern.matches, at: selector, below: place, in: history)
    }
    let answer: BlameAnswer
    do {
      answer = try found.get()
    } catch {
      switch error {
      case .notFound(let problem): throw CommandFailure(.wrongUsage, problem)
      case .unreadable(let problem): throw CommandFailure(.unreadableDocument, problem)
      }
    }
    let origins = answer.origins.filter { annotations || $0.place.kind != .annotation }
    Terminal.print(json ? BlameText.json(answer.document, origins).text(pretty: true) : BlameText.lines(origins))
  }
}
