import DriftModel
import JSONModel

/// The releases of a repository, each of which carries one file that is asked for.
struct ReleaseList: EditionPublisher {
  let selection: GitHubSelection
  let connection: GitHubConnection

  var forgets: Bool { false }

  var emptiness: (what: String, next: String) {
    (
      "no release has a file that matches \(selection.asset.pattern)",
      "check `repository`, `asset`, `tag`, `prereleases` and `since`"
    )
  }

  func firstPage() throws(ResourceFailure) -> HTTPAddress {
    try connection.resource(["releases"], query: ["per_page": "100"])
  }

  func archive(of listing: EditionListing) throws(ResourceFailure) -> HTTPAddress {
    try connection.resource(["releases", "assets", String(listing.assetID)])
  }

  func confirmed(_ candidates: [ListedEdition]) -> [ListedEdition] { candidates }

  func editions(on page: JSONAnswer) throws(ResourceFailure) -> ListedPage {
    var listed = ListedPage()
    for release in try page.elements() {
      do {
        try read(release, into: &listed)
      } catch {
        listed.failures.append(
          ListFailure(failure: error, publishedAt: try? release.member("published_at").moment()))
      }
    }
    return listed
  }

  private func read(_ release: JSONAnswer, into listed: inout ListedPage) throws(ResourceFailure) {
    if try release.member("draft").boolean() { return }
    let isPrerelease = try release.member("prerelease").boolean()
    let tag = try release.member("tag_name").name()
    guard selection.prereleases || !isPrerelease, selection.tag.matches(tag) else { return }
    let published = try release.member("published_at").moment()
    guard published >= selection.since ?? published else { return }
    let files = try release.member("assets")
    var chosen: [JSONAnswer] = []
    for file in try files.elements() {
      let isUploaded = try file.optionalMember("state")?.string() ?? "uploaded" == "uploaded"
      if isUploaded, selection.asset.matches(try file.member("name").string()) { chosen.append(file) }
    }
    guard let file = chosen.first else {
      if published > listed.bare?.publishedAt ?? published.advanced(bySeconds: -1) { listed.bare = (tag, published) }
      return
    }
    guard chosen.count == 1 else {
      throw files.failure(
        "\(chosen.count) files of release \(tag) match \(selection.asset.pattern)", next: "narrow `asset`")
    }
    listed.editions.append(
      ListedEdition(listing: try listing(of: file, in: release, tag: tag, published: published)))
  }

  private func listing(
    of file: JSONAnswer, in release: JSONAnswer, tag: String, published: Timestamp
  ) throws(ResourceFailure) -> EditionListing {
    let target = try release.optionalMember("target_commitish")
    let commit = try target?.commit()
    return EditionListing(
      title: tag, asset: try file.member("name").name(), assetID: try file.member("id").count(),
      size: try file.member("size").count(), statedDigest: try file.optionalMember("digest")?.labelledDigest(),
      publishedAt: published, updatedAt: try file.member("updated_at").moment(), commit: commit,
      branch: commit == nil ? try target?.name() : nil)
  }
}
