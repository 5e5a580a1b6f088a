/// A partition of all scalars into classes that a pattern cannot tell apart.
///
/// Interval `i` reaches from `lowerBounds[i]` to the next lower bound; several intervals may share a class.
struct Alphabet: Sendable {
  let lowerBounds: ContiguousArray<UInt32>
  let classes: ContiguousArray<UInt32>  // of each interval
  let ascii: ContiguousArray<UInt32>  // the class of each ASCII character
  let classCount: Int

  /// The coarsest partition in which each of the sets is a union of classes.
  init(separating sets: [ScalarSet]) {
    var bounds: ContiguousArray<UInt32> = [0]
    for set in sets {
      for range in set.ranges {
        bounds.append(range.lowerBound)
        if let next = ScalarSet.successor(of: range.upperBound) { bounds.append(next) }
      }
    }
    bounds.sort()
    Self.dropRepeated(&bounds)
    var refinement = ClassRefinement(intervals: bounds.count)
    for set in sets {
      refinement.beginSet()
      for range in set.ranges {
        let first = Self.interval(of: range.lowerBound, in: bounds)
        let past = ScalarSet.successor(of: range.upperBound).map { Self.interval(of: $0, in: bounds) } ?? bounds.count
        for interval in first..<past { refinement.split(interval) }
      }
    }
    self.init(lowerBounds: bounds, classes: refinement.classes)
  }

  /// Intervals with classes of any numbering; classes are numbered anew in order of appearance.
  init(lowerBounds: ContiguousArray<UInt32>, classes: ContiguousArray<UInt32>) {
    self.lowerBounds = lowerBounds
    var numbers = ContiguousArray<UInt32>(repeating: .max, count: Int(classes.max() ?? 0) + 1)
    var count: UInt32 = 0
    var renumbered = classes
    for index in classes.indices {
      let old = Int(classes[index])
      if numbers[old] == .max {
        numbers[old] = count
        count += 1
      }
      renumbered[index] = numbers[old]
    }
    self.classes = renumbered
    classCount = Int(count)
    var ascii = ContiguousArray<UInt32>(repeating: 0, count: 128)
    var interval = 0
    for character in 0..<128 {
      if interval + 1 < lowerBounds.count, lowerBounds[interval + 1] <= UInt32(character) { interval += 1 }
      ascii[character] = renumbered[interval]
    }
    self.ascii = ascii
  }

  /// The class of a scalar, by binary search beyond ASCII.
  func `class`(of scalar: UInt32) -> Int {
    if scalar < 128 { return Int(ascii[Int(scalar)]) }
    return Int(classes[Self.interval(of: scalar, in: lowerBounds)])
  }

  /// The classes that make up one of the sets that the alphabet separates, each once.
  func classes(in set: ScalarSet) -> [Int] {
    var found: [Int] = []
    for range in set.ranges {
      var interval = Self.interval(of: range.lowerBound, in: lowerBounds)
      while interval < lowerBounds.count, lowerBounds[interval] <= range.upperBound {
        found.append(Int(classes[interval]))
        interval += 1
      }
    }
    return found
  }

  /// The index of the interval that holds a scalar.
  static func interval(of scalar: UInt32, in bounds: ContiguousArray<UInt32>) -> Int {
    var low = 0
    var high = bounds.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if bounds[middle] <= scalar { low = middle } else { high = middle }
    }
    return low
  }

  static func dropRepeated(_ sorted: inout ContiguousArray<UInt32>) {
    var kept = 0
    for index in sorted.indices where index == 0 || sorted[index] != sorted[kept - 1] {
      sorted[kept] = sorted[index]
      kept += 1
    }
    sorted.removeLast(sorted.count - kept)
  }
}
