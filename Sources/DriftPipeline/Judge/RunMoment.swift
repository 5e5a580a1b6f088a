import DriftModel

/// The start of a run inside stored assessments, where it is written as the word `run`.
///
/// What is looked at every night is seen anew every night; without the word each look would make a row, though nothing but
/// its time differs.
struct RunMoment {
  let start: Timestamp
  private static let members = ["at", "last_checked"]

  /// The body with the word in the place of the moment. A text inside of it cannot be mistaken for a member: its quotation
  /// marks are escaped.
  func hidden(in body: String) -> String {
    Self.members.reduce(body) { $0.replacing("\"\($1)\":\"\(start)\"", with: "\"\($1)\":\"run\"") }
  }

  /// The body as the run wrote it.
  func shown(in body: String) -> String {
    Self.members.reduce(body) { $0.replacing("\"\($1)\":\"run\"", with: "\"\($1)\":\"\(start)\"") }
  }
}
