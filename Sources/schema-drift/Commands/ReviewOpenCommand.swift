import ArgumentParser
import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel

/// `review open`: the beginning of a review.
struct ReviewOpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a review.", discussion: "One is open at a time; a second is refused with 64.")

  @OptionGroup var options: ConfigurationOptions

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("The present time, for tests.", valueName: "time"))
  var now: Moment?

  func run() throws {
    let configuration = try options.read()
    let history = try failing(as: .cannotWrite) { try DriftHistory.open(at: configuration.database) }
    let review = Review(openedAt: now.orNow)
    try history.changeReviews { (history) throws(Problem) in try history.openReview(at: review.openedAt) }
    Terminal.print(json ? review.json.text(pretty: true) : review.line)
  }
}
