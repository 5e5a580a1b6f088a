public import DriftModel
public import SchemaSources

/// The stage that reads all sources at once, a few at a time, so that one that fails or hangs never hides another.
public struct Collector: Sendable {
  /// How many sources are read at the same time.
  private static let concurrency = 4

  private let sources: [any SchemaSource]

  public init(sources: [any SchemaSource]) {
    self.sources = sources
  }

  /// What each source gave, in the order of the sources.
  public func collect(progress: @Sendable @escaping (CollectionOutcome) -> Void = { _ in }) async -> [CollectionOutcome]
  {
    await withTaskGroup(of: (Int, CollectionOutcome).self) { group in
      var waiting = sources.enumerated().makeIterator()
      func start() {
        guard let (index, source) = waiting.next() else { return }
        group.addTask { (index, await source.collect()) }
      }
      for _ in 0..<Self.concurrency { start() }
      var outcomes: [Int: CollectionOutcome] = [:]
      for await (index, outcome) in group {
        progress(outcome)
        outcomes[index] = outcome
        start()
      }
      return sources.indices.compactMap { outcomes[$0] }
    }
  }
}
