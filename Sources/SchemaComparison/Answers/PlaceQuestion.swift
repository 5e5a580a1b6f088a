public import SchemaContainment

/// The question for a document of one side that is rejected at one place of the other side.
public struct PlaceQuestion: Hashable, Sendable {
  /// Whose documents, and which of them.
  public let pair: PairQuestion
  /// The place in the schema of the other side.
  public let place: ReaderPlace

  public init(pair: PairQuestion, place: ReaderPlace) {
    self.pair = pair
    self.place = place
  }

  /// The questions about one pair of versions that are asked at most.
  public static let most = 32
  /// The steps that one such question may take.
  public static let budget = 20_000
}
