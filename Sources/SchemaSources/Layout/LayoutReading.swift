public import DriftModel
public import JSONModel

/// A folder or an archive read as schemas: what the source hands over, and the layout in which it was found.
public struct LayoutReading: Sendable {
  /// The layout, or `nil` where the folder or the archive could not be read at all.
  public let kind: ReadingKind?
  /// The schemas; a subject occurs once.
  public let fetched: [FetchedSchema]
  public let failures: [CollectionFailure]
  public let remarks: [Problem]
  /// The readable metadata of pinned copies, the outermost folder's first.
  public let pins: [PinMetadata]

  init(
    kind: ReadingKind?, fetched: [FetchedSchema], failures: [CollectionFailure], remarks: [Problem],
    pins: [PinMetadata] = []
  ) {
    self.kind = kind
    self.fetched = fetched
    self.failures = failures
    self.remarks = remarks
    self.pins = pins
  }

  /// The reading of something that could not be read at all.
  init(failures: [CollectionFailure], remarks: [Problem] = []) {
    self.init(kind: nil, fetched: [], failures: failures, remarks: remarks)
  }

  /// The reading after what was met on the way to it.
  func after(failures earlier: [CollectionFailure] = [], remarks noted: [Problem]) -> LayoutReading {
    LayoutReading(
      kind: kind, fetched: fetched, failures: earlier + failures, remarks: noted + remarks, pins: pins)
  }

  /// The reading as the outcome of `source`.
  func outcome(of source: SourceDefinition) -> CollectionOutcome {
    CollectionOutcome(source: source, fetched: fetched, failures: failures, remarks: remarks, pins: pins)
  }
}
