import DriftModel
import JSONModel

extension ConfluentWalk {
  /// Reads the versions before the newest that no run read yet and, where the newest is news, the others again, since a
  /// subject that was deleted and registered anew counts from 1. What is beyond the limit, or cannot be read, is handed
  /// over as such, so that nobody takes it for read.
  func readEarlier(
    of visits: [ConfluentVisit], _ reader: ConfluentReader, into harvest: inout RegistryHarvest
  ) async {
    let known: [SubjectName: [String: SHA256Digest]]
    do {
      known = try shelf.versions(of: definition.name)
    } catch {
      harvest.failures.append(CollectionFailure(subject: nil, reason: .unreachable, problem: error))
      return
    }
    let all = visits.flatMap { $0.earlier(knowing: known[$0.subject] ?? [:]) }
    let asked = inTonightsOrder(all.filter { $0.known == nil }) + inTonightsOrder(all.filter { $0.known != nil })
    let read = await Array(asked.prefix(limits.maximumEarlierVersions))
      .concurrently(atMost: limits.concurrency) { await reader.read($0) }
    let left = asked.dropFirst(limits.maximumEarlierVersions).filter { $0.known == nil }
    var unconfirmed: [(earlier: ConfluentEarlier, problem: Problem)] = []
    for answer in read {
      switch answer {
      case .asKnown: break
      case .handedOver(let version): harvest.listed.append(version)
      case .unconfirmed(let earlier, let problem): unconfirmed.append((earlier, problem))
      }
    }
    harvest.listed += left.map {
      $0.unread(
        Problem(
          what: "a run reads \(limits.maximumEarlierVersions) older versions at most", place: address.base.description,
          next: "nothing to do; the next runs read the rest"))
    }
    let unread = harvest.listed.compactMap { version -> (name: String, problem: Problem)? in
      guard case .failure(let problem) = version.document else { return nil }
      return ("\(version.subject) version \(version.number)", problem)
    }
    harvest.remarks += [
      remark("older versions are not read, so transitive modes have no answer about them", unread),
      remark(
        "older versions could not be read again, and count as they were known",
        unconfirmed.map { ("\($0.earlier.subject) version \($0.earlier.number)", $0.problem) }),
    ].compactMap(\.self)
  }

  /// A remark on what has a problem each, with the first of them.
  private func remark(_ what: String, _ things: [(name: String, problem: Problem)]) -> Problem? {
    let sorted = things.sorted { $0.name < $1.name }
    return sorted.first.flatMap {
      remark("\(what): \($0.problem.what)", sorted.map(\.name), next: $0.problem.next)
    }
  }

  /// The versions in the order of their numbers, the highest first. Where there are more than one run reads, every day begins
  /// at another place, so that those which fail for good do not keep the others from being read.
  private func inTonightsOrder(_ versions: [ConfluentEarlier]) -> [ConfluentEarlier] {
    let sorted = versions.sorted()
    guard sorted.count > limits.maximumEarlierVersions else { return sorted }
    let day = Timestamp(connection.surroundings.now()).secondsSince1970 / 86_400
    let start = Int((Int64(day) * Int64(limits.maximumEarlierVersions)) % Int64(sorted.count))
    return Array(sorted[start...] + sorted[..<start])
  }
}
