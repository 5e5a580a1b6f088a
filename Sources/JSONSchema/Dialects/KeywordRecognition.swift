/// The way from the bytes of a member name to the keyword that it spells: a hash table, so that no text is made.
struct KeywordRecognition: Sendable {
  static let shared = KeywordRecognition()

  private var slots: ContiguousArray<Keyword?>
  private var spellings: ContiguousArray<StaticSpelling> = []
  private var bytes: ContiguousArray<UInt8> = []

  private struct StaticSpelling {
    let start: Int
    let length: Int
  }

  private static let mask = 255

  private init() {
    slots = ContiguousArray(repeating: nil, count: Self.mask + 1)
    for keyword in Keyword.allCases {
      let name = Array(keyword.name.utf8)
      spellings.append(StaticSpelling(start: bytes.count, length: name.count))
      bytes += name
      var slot = name.withUnsafeBufferPointer { Self.slot(of: $0) }
      while slots[slot] != nil { slot = (slot + 1) & Self.mask }
      slots[slot] = keyword
    }
  }

  /// The keyword that `name`, decoded UTF-8, spells.
  @inline(__always)
  func keyword(_ name: UnsafeBufferPointer<UInt8>) -> Keyword? {
    guard !name.isEmpty else { return nil }
    var slot = Self.slot(of: name)
    while let keyword = slots[slot] {
      if isSpelling(of: keyword, name) { return keyword }
      slot = (slot &+ 1) & Self.mask
    }
    return nil
  }

  @inline(__always)
  private func isSpelling(of keyword: Keyword, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let spelling = spellings[Int(keyword.rawValue)]
    guard spelling.length == name.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < name.count {
        guard bytes[spelling.start &+ index] == name[index] else { return false }
        index &+= 1
      }
      return true
    }
  }

  /// A slot by length, first, middle and last byte, in which few keywords meet.
  @inline(__always)
  private static func slot(of name: UnsafeBufferPointer<UInt8>) -> Int {
    let first = Int(name[0])
    let middle = Int(name[name.count / 2])
    let last = Int(name[name.count &- 1])
    return (first &* 7 &+ middle &* 29 &+ last &* 113 &+ name.count &* 53) & mask
  }
}
