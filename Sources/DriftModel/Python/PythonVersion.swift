/// A version of a Python package, read and ordered by PEP 440.
package struct PythonVersion: Hashable, Sendable {
  package let epoch: DecimalDigits
  /// The release segment as written; trailing zeros do not matter in comparisons.
  package let release: [DecimalDigits]
  package let pre: PreRelease?
  package let post: DecimalDigits?
  package let dev: DecimalDigits?
  package let local: [LocalPart]

  package struct PreRelease: Hashable, Comparable, Sendable {
    /// `a`, `b` or `rc`, whose order as text is their order in time.
    package let phase: String
    package let number: DecimalDigits

    package static func < (left: PreRelease, right: PreRelease) -> Bool {
      (left.phase, left.number) < (right.phase, right.number)
    }
  }

  /// One part of a local version label; words come before numbers.
  package enum LocalPart: Hashable, Comparable, Sendable {
    case word(String)
    case number(DecimalDigits)
  }

  package init(
    epoch: DecimalDigits = .zero, release: [DecimalDigits], pre: PreRelease? = nil, post: DecimalDigits? = nil,
    dev: DecimalDigits? = nil, local: [LocalPart] = []
  ) {
    self.epoch = epoch
    self.release = release
    self.pre = pre
    self.post = post
    self.dev = dev
    self.local = local
  }

  /// A release to be tried: `rc` and `dev` mark those that are not final (PEP 440, "Handling of pre-releases").
  package var isPrerelease: Bool { pre != nil || dev != nil }

  /// The first number of the release, such as 2.
  package var major: DecimalDigits { release.first ?? .zero }

  /// The version without its local label.
  package var publicVersion: PythonVersion {
    PythonVersion(epoch: epoch, release: release, pre: pre, post: post, dev: dev)
  }

  /// The release segment alone.
  package var base: PythonVersion { PythonVersion(epoch: epoch, release: release) }

  /// The numbers of the release, at least `count` of them.
  package func padded(to count: Int) -> [DecimalDigits] {
    release + Array(repeating: .zero, count: max(0, count - release.count))
  }
}

extension PythonVersion: Comparable {
  package static func == (left: PythonVersion, right: PythonVersion) -> Bool { !(left < right) && !(right < left) }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(epoch)
    hasher.combine(Array(release.reversed().drop { $0 == .zero }))
  }

  package static func < (left: PythonVersion, right: PythonVersion) -> Bool {
    if left.epoch != right.epoch { return left.epoch < right.epoch }
    let length = max(left.release.count, right.release.count)
    let (first, second) = (left.padded(to: length), right.padded(to: length))
    if first != second { return first.lexicographicallyPrecedes(second) }
    if left.phaseRank != right.phaseRank { return left.phaseRank < right.phaseRank }
    if let one = left.pre, let other = right.pre, one != other { return one < other }
    // No post-release comes before any; a development release comes before what it develops.
    if left.post != right.post { return precedes(left.post, right.post, missing: .first) }
    if left.dev != right.dev { return precedes(left.dev, right.dev, missing: .last) }
    return left.local.lexicographicallyPrecedes(right.local)
  }

  private enum Place { case first, last }

  private static func precedes(_ left: DecimalDigits?, _ right: DecimalDigits?, missing: Place) -> Bool {
    guard let left else { return missing == .first && right != nil }
    guard let right else { return missing == .last }
    return left < right
  }

  /// The order within one release: `1.0.dev1`, then `1.0a1`, then `1.0` and `1.0.post1`.
  private var phaseRank: Int {
    if pre != nil { return 1 }
    return dev != nil && post == nil ? 0 : 2
  }
}
