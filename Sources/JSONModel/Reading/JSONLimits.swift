/// The bounds within which a document is read, so that hostile input costs little.
public struct JSONLimits: Hashable, Sendable {
  /// The deepest nesting of arrays and objects that is read; a lone scalar has depth 0.
  ///
  /// Values above ``deepestNesting`` count as that: code that walks a document may recurse once a level.
  public var maximumDepth: Int
  /// The largest document that is read, in bytes of UTF-8.
  ///
  /// Values above ``largestDocument`` count as that.
  public var maximumBytes: Int

  /// Limits of one's own; each defaults to the standard one.
  public init(maximumDepth: Int = 512, maximumBytes: Int = 64 << 20) {
    self.maximumDepth = maximumDepth
    self.maximumBytes = maximumBytes
  }

  /// The limits of everyday reading: 512 levels and 64 MiB.
  public static let standard = JSONLimits()

  /// The nesting that no setting can exceed, chosen to fit the smallest stack a recursive walk may run on.
  public static let deepestNesting = 2_048
  /// The size in bytes that no setting can exceed, a little under 1 GiB: offsets take 30 bits of a tape word.
  public static let largestDocument = 1 << 30 - 16

  var effectiveDepth: Int { max(0, min(maximumDepth, Self.deepestNesting)) }
  var effectiveBytes: Int { max(0, min(maximumBytes, Self.largestDocument)) }
}
