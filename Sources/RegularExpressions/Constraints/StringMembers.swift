/// What a search found out about the members of a set of strings.
public enum StringMembers: Hashable, Sendable {
  /// All members there are, fewer than the limit: a proof that there are no others.
  case exactly([String])
  /// As many different members as the limit asks for, shortest and most readable first; there may be more.
  case atLeast([String])
  /// No answer, and why.
  case undetermined(String)
}
