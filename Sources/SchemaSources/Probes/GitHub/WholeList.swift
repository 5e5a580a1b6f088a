import DriftModel
import JSONModel

/// The entries of a list at GitHub, all of its pages: a list that was cut is a failure, never a shorter list.
struct WholeList {
  private(set) var entries: [JSONAnswer] = []
  /// The digest of the pages' documents, one behind the other.
  private(set) var digest = SHA256Digest(of: [])

  /// Reads from `first` on to the last page.
  ///
  /// - Parameters:
  ///   - member: the member of a page that holds its entries; `nil` where the page is the list.
  ///   - most: the entries after which GitHub ends such a list without a word.
  init(
    from first: HTTPAddress, member: String? = nil, most: Int, through connection: GitHubConnection
  ) async throws(ResourceFailure) {
    var trail = PageTrail(limit: connection.limits.maximumPages)
    var bytes: [UInt8] = []
    var address: HTTPAddress? = first
    var stated = 0
    while let current = address {
      try trail.visit(current)
      guard case .fresh(let page, _, let next) = try await connection.page(at: current) else { break }
      bytes += page.value.sourceBytes
      entries += try (member.map { name throws(ResourceFailure) in try page.member(name) } ?? page).elements()
      if member != nil { stated = max(stated, try page.member("total_count").count()) }
      address = next
    }
    guard entries.count < most, entries.count >= stated else {
      throw ResourceFailure(
        .malformed,
        what: "the list is cut: \(entries.count) entries were given of \(max(stated, entries.count)) or more",
        place: first.description, next: "ask for fewer days, or for one workflow alone")
    }
    digest = SHA256Digest(of: bytes)
  }
}
