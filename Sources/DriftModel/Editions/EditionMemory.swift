public import JSONModel

/// What a source with editions remembers from run to run, so that a quiet night asks for little and downloads nothing.
///
/// A run is given the memory of the run before and hands over its own; both are plain values, kept by whoever keeps the
/// history, and only together with what the run read.
public struct EditionMemory: Hashable, Sendable {
  /// The address of what the memory is about; the memory of another address is worth nothing.
  public var address: String
  /// What the source was asked to select. The pages of another selection are asked for again.
  public var selection: String
  /// The pages of the list, by their addresses, of which everything that matters was settled.
  public var pages: [String: RememberedPage]
  /// Every edition that was ever met and settled.
  public var editions: [EditionName: RememberedEdition]

  public init(
    address: String = "", selection: String = "", pages: [String: RememberedPage] = [:],
    editions: [EditionName: RememberedEdition] = [:]
  ) {
    self.address = address
    self.selection = selection
    self.pages = pages
    self.editions = editions
  }

  /// The page at an address, where all that stands on it is remembered.
  public func page(at address: String) -> RememberedPage? {
    pages[address].flatMap { page in page.editions.allSatisfy { editions[$0] != nil } ? page : nil }
  }
}

/// A page of a publisher's list that needs no second look while its validator stands.
public struct RememberedPage: Hashable, Sendable {
  /// The value of `ETag`, exactly as it came (RFC 9110, section 8.8.3).
  public let validator: String
  /// The editions on the page that the source selects.
  public let editions: [EditionName]
  /// The address of the page after it.
  public let next: String?

  public init(validator: String, editions: [EditionName], next: String?) {
    self.validator = validator
    self.editions = editions
    self.next = next
  }
}

/// An edition that an earlier run settled.
public struct RememberedEdition: Hashable, Sendable {
  public let listing: EditionListing
  public let state: State

  public enum State: Hashable, Sendable {
    /// The archive was read; the digest is that of its bytes.
    case read(SHA256Digest)
    /// The archive is there and cannot be believed or understood. To ask for the same file again helps
    /// only where the reason is `unreachable`.
    case refused(CollectionFailure.Reason, Problem)
    /// The publisher had deleted the archive before it was read.
    case expired
  }

  public init(listing: EditionListing, state: State) {
    self.listing = listing
    self.state = state
  }

  /// The digest of the bytes that were read.
  public var digest: SHA256Digest? {
    if case .read(let digest) = state { digest } else { nil }
  }
}
