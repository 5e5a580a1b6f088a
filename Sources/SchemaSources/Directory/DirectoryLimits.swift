/// How much of a folder a source reads before it gives up, so that a wrong path cannot exhaust memory or time.
public struct DirectoryLimits: Hashable, Sendable {
  /// Files and folders that are looked at, whatever they are called.
  public var maximumEntries: Int
  /// Bytes of one file.
  public var maximumFileBytes: Int
  /// Bytes of all JSON files together.
  public var maximumTotalBytes: Int
  /// Folders inside folders, the root not counted.
  public var maximumDepth: Int

  public init(
    maximumEntries: Int = 20_000, maximumFileBytes: Int = 16 << 20, maximumTotalBytes: Int = 256 << 20,
    maximumDepth: Int = 32
  ) {
    self.maximumEntries = maximumEntries
    self.maximumFileBytes = maximumFileBytes
    self.maximumTotalBytes = maximumTotalBytes
    self.maximumDepth = maximumDepth
  }

  /// 20,000 entries, 16 MiB a file, 256 MiB in all, 32 folders deep.
  public static let standard = DirectoryLimits()
}
