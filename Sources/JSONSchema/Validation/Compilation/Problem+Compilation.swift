import JSONModel
import RegularExpressions

extension Problem {
  /// A reference to a schema that nobody has.
  static func unresolvedReference(_ uri: String, at pointer: JSONPointer) -> Problem {
    Problem(
      what: "the reference to \"\(uri)\" leads nowhere", place: "#\(pointer)",
      next: "correct the reference, or provide the schema that it names")
  }

  /// References that lead back to where they started, for the same value.
  static func referenceCircle(at pointer: JSONPointer) -> Problem {
    Problem(
      what: "references lead in a circle, so no value can be judged", place: "#\(pointer)",
      next: "let the schemas in the circle apply to parts of the value, or remove a reference")
  }

  /// A pattern that cannot be matched here.
  static func unusablePattern(_ text: String, because error: RegularExpressionError, at pointer: JSONPointer) -> Problem
  {
    Problem(
      what: "the pattern \"\(text)\" cannot be used: \(error)", place: "#\(pointer)",
      next: "correct the pattern, or write it without backreferences")
  }

  /// An instance that a run gave up on.
  static func undecided(_ limit: RunLimits.Kind) -> Problem {
    switch limit {
    case .depth:
      Problem(
        what: "schema and instance are nested too deeply to be judged", place: "the instance",
        next: "flatten the instance, or the chain of references in the schema")
    case .steps:
      Problem(
        what: "judging the instance takes too many steps", place: "the instance",
        next: "let the schema apply the same schema to the same value less often")
    }
  }
}
