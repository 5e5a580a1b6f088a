public import JSONModel

/// The answer to the question for a document of the writers that one place of the readers' schema rejects.
public enum PlaceAnswer: Sendable, Hashable {
  /// Proved by a document that the writers accept and the readers reject at the place.
  case rejects(JSONValue)
  /// Proved: whatever the writers write, what stands at the place accepts it, wherever the schema uses it.
  case harmless
  /// Not decided, or not to be told of the place alone.
  case open

  /// The document that the place rejects, where one is known.
  public var witness: JSONValue? { if case .rejects(let witness) = self { witness } else { nil } }
}
