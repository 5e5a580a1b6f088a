import CZstandard

/// A document as one zstd frame (RFC 8878), which may refer back to the text of another document, its prefix.
///
/// The frame states neither its length nor a checksum: the row that holds it knows both the length and the SHA-256.
struct ZstandardFrame {
  let bytes: [UInt8]

  /// The best ratio whose price stays below a millisecond for a document of some kilobytes.
  private static let level: Int32 = 19
  /// The reach of references in powers of two: the smallest and the greatest that every reader accepts.
  private static let reach: ClosedRange<Int32> = 10...27

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The frame of a document, or `nil` where zstd has no memory for it.
  init?(of document: [UInt8], after prefix: [UInt8] = []) {
    guard let context = ZSTD_createCCtx() else { return nil }
    defer { ZSTD_freeCCtx(context) }
    let reach = Self.reach(over: prefix.count + document.count)
    let settings: [(ZSTD_cParameter, Int32)] = [
      (ZSTD_c_compressionLevel, Self.level), (ZSTD_c_windowLog, reach), (ZSTD_c_contentSizeFlag, 0),
    ]
    for (parameter, value) in settings where ZSTD_isError(ZSTD_CCtx_setParameter(context, parameter, value)) != 0 {
      return nil
    }
    var frame = [UInt8](repeating: 0, count: ZSTD_compressBound(document.count))
    // The prefix must stay where it is until the frame is written.
    let count = prefix.withUnsafeBytes { prefix in
      _ = ZSTD_CCtx_refPrefix(context, prefix.baseAddress, prefix.count)
      return ZSTD_compress2(context, &frame, frame.count, document, document.count)
    }
    guard ZSTD_isError(count) == 0 else { return nil }
    bytes = Array(frame.prefix(count))
  }

  /// The document of `size` bytes, or `nil` where the frame is not that of such a document. No more than `size` bytes are
  /// ever written, whatever a damaged frame says.
  func document(ofSize size: Int, after prefix: [UInt8] = []) -> [UInt8]? {
    guard let context = ZSTD_createDCtx() else { return nil }
    defer { ZSTD_freeDCtx(context) }
    var document = [UInt8](repeating: 0, count: size)
    let count = prefix.withUnsafeBytes { prefix in
      _ = ZSTD_DCtx_refPrefix(context, prefix.baseAddress, prefix.count)
      return ZSTD_decompressDCtx(context, &document, size, bytes, bytes.count)
    }
    return ZSTD_isError(count) == 0 && count == size ? document : nil
  }

  private static func reach(over length: Int) -> Int32 {
    let bits = Int32(Int.bitWidth - max(length, 1).leadingZeroBitCount)
    return min(max(bits, reach.lowerBound), reach.upperBound)
  }
}
