public import ArgumentParser
import DriftConfiguration
import DriftHistory
public import DriftModel
import DriftPipeline
import JSONModel

/// `review close`: the end of a review, with its decision.
struct ReviewCloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close the review that is open, with its decision.",
    discussion: """
      The next report tells what changed since. A deferral needs --until, the day of the next review; it stands for \
      `review.date` of the configuration where it was closed in the two weeks before that day or later.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Option(name: .long, help: "What was decided: defer, option-a or option-b.")
  var decision: ReviewDecision

  @Option(name: .long, help: ArgumentHelp("The day until which the decision holds.", valueName: "date"))
  var until: Moment?

  @Option(name: .long, help: "The minutes in a sentence or two.")
  var note: String

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("The present time, for tests.", valueName: "time"))
  var now: Moment?

  func run() throws {
    let moment = now.orNow
    if decision == .keepDeferring, until == nil { throw ValidationError("a deferral needs --until, the next review") }
    if let until, until.timestamp <= moment { throw ValidationError("--until \(until.timestamp.day) is past") }
    if note.allSatisfy(\.isWhitespace) { throw ValidationError("--note is empty: say why") }
    let configuration = try options.read()
    let history = try failing(as: .cannotWrite) { try DriftHistory.open(at: configuration.database) }
    let closing = Review.Closing(closedAt: moment, decision: decision, until: until?.timestamp, note: note)
    try history.changeReviews { (history) throws(Problem) in try history.closeReview(closing) }
    let review = try failing(as: .cannotWrite) { try history.read { try $0.reviews(asOf: moment).last } }
    guard let review else { return }
    Terminal.print(json ? review.json.text(pretty: true) : review.line)
  }
}

extension ReviewDecision: ExpressibleByArgument {}
