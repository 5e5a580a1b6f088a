import DriftHistory
import DriftModel
import JSONModel
import Reports

extension ListedDocument {
  /// The version as `log` prints it among those that nights saw.
  func line(of subject: SubjectName) -> String {
    let name = VisibleText.line(subject.description)
    switch document {
    case .success(let document):
      let state = document.problem == nil ? "" : "  unreadable"
      return "\(name)  listed  \(number)  read \(document.carriedSince.day)"
        + "  \(document.digest.description.prefix(12))\(document.deprecated ? "  deprecated" : "")\(state)"
    case .failure(let problem): return "\(name)  listed  \(number)  not read: \(VisibleText.line(problem.what))"
    }
  }

  /// The version as commands print it; of one that was not read, what is known.
  func json(of subject: SubjectName) -> JSONOutput {
    switch document {
    case .success(let document): document.json
    case .failure(let problem):
      .object([
        ("source", .string(subject.source)), ("track", .string(subject.track)), ("schema", .string(subject.schema)),
        ("core_version", .string(String(number))), ("sha256", .null), ("problem", problem.json),
      ])
    }
  }
}
