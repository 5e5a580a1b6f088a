public import DriftModel
public import JSONModel
import Reports

/// A file of what probes answered to a run elsewhere, such as one inside GitHub Actions, for the nightly history to import.
public struct EvidenceFile: Hashable, Sendable {
  /// The version of this form; a file of a newer one is refused.
  private static let version = 1
  /// How far the clock of the machine that asked may be ahead.
  private static let tolerance = 3_600

  /// The version of the program that asked.
  public let toolVersion: String
  /// In the order of asking.
  public let answers: [ProbeAnswer]

  public init(toolVersion: String, answers: [ProbeAnswer]) {
    self.toolVersion = toolVersion
    self.answers = answers
  }

  public var json: JSONOutput {
    [
      "evidence_version": .integer(Self.version),
      "tool": ["name": .string(ReportAssembler.toolName), "version": .string(toolVersion)],
      "answers": .array(answers.map(\.json)),
    ]
  }

  /// The digest of what the file says, by which an import knows it again however it is laid out.
  public var digest: SHA256Digest { SHA256Digest(of: json.text(pretty: false).utf8) }

  /// Reads what `json` wrote; throws where the file is of another form or a member has another type.
  public init(json: JSONValue) throws(Problem) {
    guard let version = json["evidence_version"]?.number?.integer, let tool = json["tool"]?["version"]?.string,
      let list = json["answers"]?.array
    else {
      throw Problem(
        what: "the file is no evidence", place: "the file",
        next: "give a file that `schema-drift verify --evidence` wrote")
    }
    guard version == Self.version else {
      throw Problem(
        what: "the evidence is of form \(version), and this schema-drift knows \(Self.version)", place: "the file",
        next: "use the version of schema-drift that wrote it, or a newer one")
    }
    var answers: [ProbeAnswer] = []
    for answer in list { answers.append(try ProbeAnswer(json: answer)) }
    self.init(toolVersion: tool, answers: answers)
  }

  /// Reads the bytes of a file; throws where they are no evidence, or speak of a future that has not come at `now`.
  public static func read(_ bytes: [UInt8], named name: String, at now: Timestamp) throws(Problem) -> EvidenceFile {
    do throws(Problem) {
      let file = try EvidenceFile(json: try document(bytes).root)
      guard file.answers.allSatisfy({ $0.askedAt <= now.advanced(bySeconds: tolerance) }) else {
        throw Problem(
          what: "the evidence was gathered in the future", place: "the file",
          next: "set the clock of this machine, or of the one that gathered it")
      }
      guard Set(file.answers.map(\.probe)).count == file.answers.count else {
        throw Problem(
          what: "the evidence has two answers to one question", place: "the file",
          next: "give a file as `schema-drift verify --evidence` wrote it; each look is a file of its own")
      }
      return file
    } catch {
      throw Problem(what: error.what, place: "\(name): \(error.place)", next: error.next)
    }
  }

  private static func document(_ bytes: [UInt8]) throws(Problem) -> JSONDocument {
    do {
      return try JSONDocument(parsing: bytes)
    } catch {
      throw error.problem(in: "the file")
    }
  }

  /// Writes the file, whole or not at all; `-` is standard output.
  public func write(to path: String) throws(Problem) {
    try ReportFile.write(
      json.text(pretty: true) + "\n", to: path, calledA: "evidence",
      next: "name a file in a folder that this user may write to, then run `schema-drift verify` again")
  }
}
