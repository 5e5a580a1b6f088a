/// A failure told in the order in which a person can act on it: what went wrong, where, and what to do next.
///
/// Findings about schemas are results and never `Problem`s; a `Problem` says that something could not be read, written or
/// understood. Its texts may quote foreign input, so every output escapes them, and they never contain a token.
public struct Problem: Error, Hashable, Sendable {
  /// The failure in one sentence without a full stop, such as `the document has two members named "type"`.
  public let what: String
  /// The place: a file, an address, a JSON Pointer, or `file:line:column`.
  public let place: String
  /// The next step for the reader, as an imperative.
  public let next: String

  public init(what: String, place: String, next: String) {
    self.what = what
    self.place = place
    self.next = next
  }
}

extension Problem: CustomStringConvertible {
  /// The three parts on three lines, as they are printed on standard error.
  public var description: String { "\(what)\n  where: \(place)\n  next:  \(next)" }
}
