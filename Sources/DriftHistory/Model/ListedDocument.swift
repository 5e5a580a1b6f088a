public import JSONModel

/// A version that a registry lists by its number and that no run saw as the newest.
public struct ListedDocument: Sendable, Hashable {
  /// The registry's number of the version.
  public let number: Int
  /// The document, or why it was not read.
  public let document: Result<CarriedDocument, Problem>
}
