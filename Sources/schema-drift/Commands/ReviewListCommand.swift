import ArgumentParser
import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel

/// `review list`: every review, the oldest first.
struct ReviewListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the reviews and what they decided.")

  @OptionGroup var options: ConfigurationOptions

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("A moment: the reviews as they stood then.", valueName: "time"))
  var asOf: Moment?

  func run() throws {
    let history = try options.openHistory()
    let reviews = try failing(as: .cannotWrite) { try history.read { try $0.reviews(asOf: asOf.orNow) } }
    if json {
      Terminal.print(JSONOutput.array(reviews.map(\.json)).text(pretty: true))
    } else if reviews.isEmpty {
      Terminal.print("no review was opened")
    } else {
      Terminal.print(reviews.map(\.line).joined(separator: "\n"))
    }
  }
}
