import Synchronization

/// The content of a running server, which can be replaced between two requests, as from one night to the next.
public final class LiveRegistryContent: Sendable {
  private let current: Mutex<RegistryContent>

  public init(_ content: RegistryContent) {
    current = Mutex(content)
  }

  /// The content that the next request sees.
  public var content: RegistryContent {
    get { current.withLock { $0 } }
    set { current.withLock { $0 = newValue } }
  }
}
