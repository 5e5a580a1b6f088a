import JSONModel

/// A side of a diff that names what was never recorded.
enum NothingThere: Error {
  case run(String)
  /// A source, a track or a release, with the names of those that there are.
  case name(String, known: [String])
  /// A release of which some schemas could not be read, or that held none.
  case part(String)
  case noPair

  var problem: Problem {
    switch self {
    case .run(let name):
      Problem(what: "there is no \(name)", place: "the database", next: "`schema-drift log` lists the runs")
    case .name(let name, let known):
      Problem(what: "there is no \(name)", place: "the database", next: Self.naming(known))
    case .part(let title):
      Problem(
        what: "the release \(title) was not read as a whole, so what it lacks is not known", place: "the database",
        next: "compare with another release, or with a version of `schema-drift log SCHEMA`")
    case .noPair:
      Problem(
        what: "no recorded schema has both sides of this diff", place: "the database",
        next: "`schema-drift log SCHEMA` lists the versions there are")
    }
  }

  private static func naming(_ known: [String]) -> String {
    guard !known.isEmpty else { return "name a run or a date; none of the kind is recorded" }
    let more = known.count > 10 ? " and \(known.count - 10) more" : ""
    return "name one that is recorded: " + known.prefix(10).joined(separator: ", ") + more
  }
}
