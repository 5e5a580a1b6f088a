import ArgumentParser
import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel
import Triggers

/// `attest`: what a person states about a line of the checklist, kept with who and when.
struct AttestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attest", abstract: "State what no machine can look at.",
    discussion: """
      ITEM is a line of the checklist, or a trigger that takes a person's word: client-sdk-published (its publisher is the \
      right one) and pipeline-integrated. The newest statement counts until its end; nothing that was stated is ever \
      changed. `schema-drift checklist` shows what came of it, and so does the report of the next run.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "The id, as `schema-drift checklist` shows it.")
  var item: String

  @Flag(help: "It holds, it does not hold, or it is left out until a day.")
  var verdict: Verdict

  @Option(name: .long, help: "Who states it.")
  var by: String

  @Option(name: .long, help: "Why, and where anyone can check it.")
  var note: String

  @Option(name: .long, help: ArgumentHelp("The last day on which it holds; a waiver needs one.", valueName: "date"))
  var expires: Moment?

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("The present time, for tests.", valueName: "time"))
  var now: Moment?

  enum Verdict: String, EnumerableFlag {
    case pass, fail, waive

    var kind: Attestation.Kind {
      switch self {
      case .pass: .pass
      case .fail: .fail
      case .waive: .waived
      }
    }
  }

  func run() throws {
    let statement = Attestation(
      item: item, kind: verdict.kind, by: by, note: note, statedAt: now.orNow, expiresAt: expires?.timestamp)
    try refuse(statement)
    let configuration = try options.read()
    try failing(as: .cannotWrite) { try DriftHistory.open(at: configuration.database).attest(statement) }
    Terminal.print(json ? statement.json.text(pretty: true) : statement.line)
  }

  private func refuse(_ statement: Attestation) throws {
    for (name, text) in [("--by", by), ("--note", note)] where text.allSatisfy(\.isWhitespace) {
      throw ValidationError("\(name) is empty: a statement without it counts for nothing")
    }
    if let end = statement.expiresAt, end <= statement.statedAt {
      throw ValidationError("--expires \(end.day) is past")
    }
    guard let refusal = AttestationRule.refusal(of: statement.kind, about: item, expiresAt: statement.expiresAt) else {
      return
    }
    throw CommandFailure(
      .wrongUsage,
      Problem(
        what: refusal, place: item,
        next: Nearest.suggestion(for: item, among: AttestationRule.ids.filter { $0 != item })
          ?? "`schema-drift checklist` lists the lines, `schema-drift explain` tells how a trigger is attested"))
  }
}
