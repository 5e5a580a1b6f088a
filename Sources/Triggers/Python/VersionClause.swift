import DriftModel

/// One clause of a version specifier, such as `~=1.4.2` or `==2.*`.
struct VersionClause: Sendable {
  let comparison: Comparison
  let version: PythonVersion
  /// Whether it ends in `.*`, which only `==` and `!=` may.
  let matchesPrefix: Bool
  /// The version as written, by which `===` compares.
  private let text: String

  enum Comparison: String, CaseIterable, Sendable {
    case identical = "==="
    case compatible = "~="
    case equal = "=="
    case different = "!="
    case atMost = "<="
    case atLeast = ">="
    case below = "<"
    case above = ">"
  }

  init?(_ written: Substring) {
    let body = written.trimmingSpaces
    guard let comparison = Comparison.allCases.first(where: { body.hasPrefix($0.rawValue) }) else { return nil }
    var rest = body.dropFirst(comparison.rawValue.count).trimmingSpaces
    text = String(rest)
    matchesPrefix = rest.hasSuffix(".*")
    if matchesPrefix { rest = rest.dropLast(2) }
    guard let version = PythonVersion(String(rest)) else { return nil }
    let isBare = version.local.isEmpty && version.dev == nil
    switch comparison {
    case .equal, .different: guard !matchesPrefix || isBare else { return nil }
    case .compatible: guard !matchesPrefix, version.release.count > 1, version.local.isEmpty else { return nil }
    case .identical: guard !matchesPrefix else { return nil }
    default: guard !matchesPrefix, version.local.isEmpty else { return nil }
    }
    self.comparison = comparison
    self.version = version
  }

  func admits(_ candidate: PythonVersion) -> Bool {
    let open = candidate.publicVersion
    switch comparison {
    case .identical: return candidate.local.isEmpty == version.local.isEmpty && candidate == version
    case .equal: return isEqual(candidate)
    case .different: return !isEqual(candidate)
    case .atMost: return open <= version
    case .atLeast: return open >= version
    case .compatible:
      let prefix = PythonVersion(epoch: version.epoch, release: Array(version.release.dropLast()))
      return open >= version && Self.has(open, prefix: prefix)
    // `<1.0` leaves out pre-releases of 1.0, `>1.0` its post-releases and local versions, unless the clause names one.
    case .below: return open < version && (version.isPrerelease || !open.isPrerelease || open.base != version.base)
    case .above: return open > version && (version.post != nil || open.post == nil || open.base != version.base)
    }
  }

  private func isEqual(_ candidate: PythonVersion) -> Bool {
    if matchesPrefix { return Self.has(candidate, prefix: version) }
    return version.local.isEmpty ? candidate.publicVersion == version : candidate == version
  }

  private static func has(_ candidate: PythonVersion, prefix: PythonVersion) -> Bool {
    guard candidate.epoch == prefix.epoch else { return false }
    let count = prefix.release.count
    guard Array(candidate.padded(to: count).prefix(count)) == prefix.release else { return false }
    guard prefix.pre != nil || prefix.post != nil else { return true }
    return candidate.padded(to: count).dropFirst(count).allSatisfy { $0 == .zero } && candidate.pre == prefix.pre
      && (prefix.post == nil || candidate.post == prefix.post)
  }

  /// The final releases at which the clause may change its answer: its own, and the end of the ranges that it opens.
  var cuts: [PythonVersion] {
    (1...version.release.count).flatMap { count -> [PythonVersion] in
      let start = Array(version.release.prefix(count))
      let end = start.dropLast() + [(start.last ?? .zero).successor]
      return [
        PythonVersion(epoch: version.epoch, release: start), PythonVersion(epoch: version.epoch, release: Array(end)),
      ]
    }
  }
}
