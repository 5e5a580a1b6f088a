/// A text that is compared scalar by scalar, as names in JSON are; Swift's own strings are equal after normalisation
/// already.
public struct ExactText: Sendable, ExpressibleByStringLiteral {
  /// The text itself.
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }
}

extension ExactText: Hashable {
  public static func == (left: ExactText, right: ExactText) -> Bool {
    guard left.text.utf8.count == right.text.utf8.count else { return false }
    let same = left.text.utf8.withContiguousStorageIfAvailable { left in
      right.text.utf8.withContiguousStorageIfAvailable { areEqual(UnsafeRawBufferPointer(left), .init($0)) }
    }
    return (same ?? nil) ?? left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Whether as many bytes are the same, eight at a time.
  private static func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while offset &+ 8 <= left.count {
      let mine = left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if mine != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
      offset &+= 8
    }
    while offset < left.count {
      if left[offset] != right[offset] { return false }
      offset &+= 1
    }
    return true
  }

  /// Texts that differ by normalisation alone share a hash value, which costs time and never truth.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension ExactText: Comparable {
  public static func < (left: ExactText, right: ExactText) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension ExactText: CustomStringConvertible {
  public var description: String { text }
}
