import HostileServer

/// The storage that downloads are redirected to: it gives bytes to whoever has a signed address, and no token.
struct GitHubStorage {
  let content: GitHubContent

  func reply(to request: HostileServer.Received) -> HostileServer.Reply {
    guard request.headers["authorization"] == nil else { return .answer(400, "two kinds of authentication") }
    let parts = request.target.split(separator: "?")
    guard parts.count == 2, parts[1] == "signature=secret", let bytes = bytes(at: parts[0].split(separator: "/")) else {
      return .answer(403, "no such signature")
    }
    return .answer(200, bytes, headers: ["Content-Type: application/octet-stream"])
  }

  private func bytes(at path: [Substring]) -> [UInt8]? {
    guard path.count == 2, let id = Int(path[1]) else { return nil }
    return path[0] == "files"
      ? content.releases.flatMap(\.files).first { $0.id == id }?.bytes
      : content.artifacts.first { $0.id == id }?.bytes
  }
}
