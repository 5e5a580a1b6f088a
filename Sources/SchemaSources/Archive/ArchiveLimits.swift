/// How much an archive may unpack to before it is refused; every limit is checked while unpacking.
public struct ArchiveLimits: Hashable, Sendable {
  /// Bytes of the archive itself.
  public var maximumArchiveBytes: Int
  /// Files, folders and everything else that the archive lists.
  public var maximumEntries: Int
  /// Bytes of one unpacked file.
  public var maximumEntryBytes: Int
  /// Bytes of everything unpacked together.
  public var maximumTotalBytes: Int
  /// Folders inside folders.
  public var maximumDepth: Int
  /// Unpacked bytes for each byte of the archive, once more than `ratioFreeBytes` are unpacked.
  public var maximumRatio: Int
  /// Unpacked bytes for which the ratio does not matter: small files of white space compress very well.
  public var ratioFreeBytes: Int

  public init(
    maximumArchiveBytes: Int = 256 << 20, maximumEntries: Int = 20_000, maximumEntryBytes: Int = 16 << 20,
    maximumTotalBytes: Int = 256 << 20, maximumDepth: Int = 32, maximumRatio: Int = 200, ratioFreeBytes: Int = 1 << 20
  ) {
    self.maximumArchiveBytes = maximumArchiveBytes
    self.maximumEntries = maximumEntries
    self.maximumEntryBytes = maximumEntryBytes
    self.maximumTotalBytes = maximumTotalBytes
    self.maximumDepth = maximumDepth
    self.maximumRatio = maximumRatio
    self.ratioFreeBytes = ratioFreeBytes
  }

  /// 256 MiB of archive and of content, 20,000 entries of 16 MiB, 32 folders deep, 200 to 1.
  public static let standard = ArchiveLimits()
}
