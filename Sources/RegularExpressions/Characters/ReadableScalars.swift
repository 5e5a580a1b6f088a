/// The order in which members of a language prefer their characters: a to z first, unassigned and control characters last.
enum ReadableScalars {
  private static let order: [ClosedRange<UInt32>] = [
    0x61...0x7A, 0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x2D...0x2E, 0x21...0x2C, 0x2F...0x2F, 0x3A...0x40,
    0x5B...0x5E, 0x60...0x60, 0x7B...0x7E, 0x20...0x20, 0xC0...0x24F, 0xA1...0xBF, 0x250...0xD7FF,
    0xE000...0x10FFFF, 0x80...0xA0, 0x00...0x1F, 0x7F...0x7F,
  ]

  /// Up to `most` scalars of each class, the most readable first, each with its class; one step for each.
  static func preferred(
    _ most: Int, ofEachClassIn alphabet: Alphabet, budget: inout Int
  ) throws(OutOfBudget) -> ContiguousArray<(scalar: Unicode.Scalar, member: Int)> {
    var found: ContiguousArray<(scalar: Unicode.Scalar, member: Int)> = []
    var counts = [Int](repeating: 0, count: alphabet.classCount)
    var open = alphabet.classCount
    for range in order {
      var lower = range.lowerBound
      var interval = Alphabet.interval(of: lower, in: alphabet.lowerBounds)
      while lower <= range.upperBound, open > 0 {
        let next = interval + 1 < alphabet.lowerBounds.count ? alphabet.lowerBounds[interval + 1] : ScalarSet.last + 1
        let member = Int(alphabet.classes[interval])
        var code = lower
        while code < next, code <= range.upperBound, counts[member] < most {
          if let scalar = Unicode.Scalar(code) {
            budget -= 1
            if budget < 0 { throw OutOfBudget() }
            found.append((scalar, member))
            counts[member] += 1
            if counts[member] == most { open -= 1 }
          }
          code += 1
        }
        lower = next
        interval += 1
      }
    }
    return found
  }
}
