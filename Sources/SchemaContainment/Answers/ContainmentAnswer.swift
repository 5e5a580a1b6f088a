/// The answer to one question about two schemas: is every document that the writers may emit accepted by the readers?
public enum ContainmentAnswer: Sendable {
  /// Proved: the readers accept every document of the writers.
  case contained
  /// Refuted by a document that the writers may emit and the readers reject.
  case refuted(Witness)
  /// Not decided, and why.
  case undetermined(Undetermined)
}

/// What writers are taken to emit.
public enum WriterQuestion: String, Sendable, CaseIterable {
  /// Anything that their schema accepts: plain inclusion of sets.
  case strict
  /// Of what their schema accepts, the documents whose objects carry only properties that it declares at that place.
  case declared
}

/// A side of a pair of schemas.
public enum PairSide: String, Sendable, CaseIterable {
  case old, new

  /// The side across from this one.
  public var other: PairSide { self == .old ? .new : .old }
}
