public import HostileServer
import Synchronization

/// A server on loopback that plays GitHub: the REST API on one port, and the storage that downloads lead to on another.
///
/// It knows pages, `ETag`, rate limits, deleted artifacts and redirects, and remembers what it was asked. Its storage
/// refuses a request with a token, as the real one does.
public struct GitHubServer: Sendable {
  private let live: LiveGitHubContent
  private let api: HostileServer
  private let storage: HostileServer

  /// The address of the API, without a slash at its end.
  public var baseURL: String { api.baseURL }
  /// What the API was asked so far.
  public var received: [HostileServer.Received] { api.received }
  /// What the storage was asked so far.
  public var receivedByStorage: [HostileServer.Received] { storage.received }

  /// What is offered, from the next request on.
  public var content: GitHubContent {
    get { live.content }
    nonmutating set { live.content = newValue }
  }

  /// Runs `body` beside a server that offers `content`, and stops listening when `body` ends.
  public static func run<Result: Sendable>(
    _ content: GitHubContent, _ body: (GitHubServer) async throws -> Result
  ) async throws -> Result {
    let live = LiveGitHubContent(content)
    return try await HostileServer.run({ GitHubStorage(content: live.content).reply(to: $0) }) { storage in
      let storageURL = storage.baseURL
      return try await HostileServer.run({ live.reply(to: $0, storageURL: storageURL) }) { api in
        try await body(GitHubServer(live: live, api: api, storage: storage))
      }
    }
  }
}

/// The content of a running server, which changes between requests.
private final class LiveGitHubContent: Sendable {
  private let current: Mutex<GitHubContent>

  init(_ content: GitHubContent) {
    current = Mutex(content)
  }

  var content: GitHubContent {
    get { current.withLock { $0 } }
    set { current.withLock { $0 = newValue } }
  }

  func reply(to request: HostileServer.Received, storageURL: String) -> HostileServer.Reply {
    current.withLock { content in
      GitHubAPI(request: request, storageURL: storageURL).reply(from: &content)
    }
  }
}
