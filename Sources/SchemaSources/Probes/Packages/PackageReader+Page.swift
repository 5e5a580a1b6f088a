import DriftModel
import JSONModel

extension PackageReader {
  /// The package's page on the index with the digest of its bytes; `nil` where the index has no such package.
  func page() async throws(ResourceFailure) -> (page: ProjectPage, digest: SHA256Digest)? {
    guard let address = HTTPAddress("\(index.base.url)/\(PackageFile.normalized(package))/") else {
      throw ResourceFailure(
        .malformed, what: "`\(package)` is no name of a package", place: "probes.packages",
        next: "write it as on the index")
    }
    let accept = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"
    let get = HTTPGet(
      address: address, token: index.credential, headers: ["Accept": accept], timeout: limits.exchange,
      maximumBytes: limits.maximumBytes)
    let (answer, source): (HTTPAnswer, HTTPAddress)
    do throws(ResourceFailure) {
      (answer, source) = try await connection.answer(to: get)
    } catch  where error.status == 404 {
      try await checkBase()
      return nil
    }
    return (try page(in: answer, from: source), SHA256Digest(of: answer.body))
  }

  /// Throws where nothing is at the index's base address either: then a package's 404 says nothing of the package.
  ///
  /// Nothing of the list of all packages is read, which is what an index has there.
  private func checkBase() async throws(ResourceFailure) {
    guard let address = HTTPAddress(index.base.url + "/") else { return }
    let get = HTTPGet(
      address: address, token: index.credential, headers: ["Accept": "*/*"], timeout: limits.exchange, maximumBytes: 0)
    do throws(ResourceFailure) {
      _ = try await connection.answer(to: get, attempts: 1)
    } catch  where error.status == 404 {
      throw ResourceFailure(
        .unreachable, what: "the package index answered 404 for the package and for its base URL too",
        place: address.description, next: HTTPPeer.packageIndex.check)
    } catch {
      // Whatever else it says there, a list too long to read among it, something is at the base address.
    }
  }

  private func page(in answer: HTTPAnswer, from source: HTTPAddress) throws(ResourceFailure) -> ProjectPage {
    let type = (answer.headers["content-type"] ?? "").prefix { $0 != ";" }.lowercased()
    if type == "application/vnd.pypi.simple.v1+json" {
      return try ProjectPage(try connection.document(in: answer, from: source))
    }
    guard type == "text/html" || type == "application/vnd.pypi.simple.v1+html" else {
      throw ResourceFailure(
        .malformed, what: "the package index answers with the media type `\(type)`", place: source.description,
        next: HTTPPeer.packageIndex.check)
    }
    let text = String(decoding: answer.body, as: UTF8.self)
    // Any page of the web has anchors: one of a login, say, is no answer about the package.
    guard let page = ProjectPage(html: text, of: package, at: source) else {
      throw ResourceFailure(
        .malformed, what: "the page lists no file of the package, and does not say that it is of a package index",
        place: source.description, next: HTTPPeer.packageIndex.check)
    }
    return page
  }
}
