import DriftModel

/// The pages of one list that were asked for, so that a list without an end is noticed.
struct PageTrail {
  let limit: Int
  private var visited: Set<HTTPAddress> = []

  init(limit: Int) {
    self.limit = limit
  }

  /// Notes that `address` is asked for; fails where it was before, or where the limit is reached.
  mutating func visit(_ address: HTTPAddress) throws(ResourceFailure) {
    guard visited.insert(address).inserted else { throw failure("the list leads back to a page of its own", address) }
    guard visited.count <= limit else { throw failure("the list has more than \(limit) pages", address) }
  }

  private func failure(_ what: String, _ address: HTTPAddress) -> ResourceFailure {
    ResourceFailure(
      .malformed, what: what, place: address.description,
      next: "check that `base_url` is that of GitHub's REST API")
  }
}
