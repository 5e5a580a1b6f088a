import DriftModel
import JSONModel

/// The reading of one package's files from the index, each checked against the digest that the index states.
struct PackageReader {
  let package: String
  let index: PackageIndexAddress
  let limits: HTTPLimits
  let connection: HTTPConnection

  private static let maximumWheelBytes = 16 << 20
  private static let maximumMetadataBytes = 1 << 20

  /// The metadata of a release; `nil` where it has none that are read.
  func metadata(of files: PackageFiles) async throws(ResourceFailure) -> CoreMetadata? {
    guard let file = files.preferred, let address = file.address else { return nil }
    let bytes: [UInt8]
    switch file.metadata {
    case .beside(let stated):
      guard let beside = HTTPAddress(address.url + ".metadata") else { return nil }
      bytes = try await self.bytes(at: beside, digest: stated, maximum: Self.maximumMetadataBytes)
    case .inTheFile:
      guard file.isWheel else { return nil }
      let wheel = try await self.bytes(at: address, digest: file.digest, maximum: Self.maximumWheelBytes)
      bytes = try unpacked(wheel, of: file)
    }
    let metadata = CoreMetadata(String(decoding: bytes, as: UTF8.self))
    guard metadata.isOf(package) else {
      throw ResourceFailure(
        .malformed, what: "the metadata of \(file.name) are of another package", place: address.description,
        next: "look at the file before anyone installs it")
    }
    return metadata
  }

  /// The metadata inside a wheel (binary distribution format, "The .dist-info directory").
  private func unpacked(_ wheel: [UInt8], of file: PackageFile) throws(ResourceFailure) -> [UInt8] {
    let keeps = { @Sendable (path: String) in
      path.hasSuffix(".dist-info/METADATA") && path.split(separator: "/").count == 2
    }
    do {
      let contents = try ArchiveReader(place: file.name, limits: .standard, keeps: keeps, refusesArchives: false)
        .contents(of: wheel)
      if let bytes = contents.files.values.first, contents.files.count == 1 { return bytes }
    } catch {
      throw ResourceFailure(error.reason, error.problem)
    }
    throw ResourceFailure(
      .malformed, what: "the wheel has no metadata", place: file.name,
      next: "look at the file before anyone installs it")
  }

  private func bytes(
    at address: HTTPAddress, digest: SHA256Digest?, maximum: Int
  ) async throws(ResourceFailure) -> [UInt8] {
    // The index's credential is for the index's own server; files may lie elsewhere.
    let credential = address.hasSameOrigin(as: index.base) ? index.credential : nil
    let get = HTTPGet(
      address: address, token: credential, headers: ["Accept": "*/*"], timeout: limits.exchange,
      maximumBytes: maximum)
    let body = try await connection.answer(to: get).answer.body
    if let digest, digest != SHA256Digest(of: body) {
      throw ResourceFailure(
        .malformed, what: "what the index gives has not the digest that it states", place: address.description,
        next: "ask the package index's operators, and install nothing of it meanwhile")
    }
    return body
  }
}
