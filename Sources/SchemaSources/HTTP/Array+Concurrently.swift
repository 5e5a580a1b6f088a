extension Array where Element: Sendable {
  /// What `body` makes of all elements, at most `limit` at a time, in the order in which they are done.
  func concurrently<Done: Sendable>(
    atMost limit: Int, _ body: @escaping @Sendable (Element) async -> Done
  ) async -> [Done] {
    await withTaskGroup(of: Done.self) { group in
      var waiting = self[...]
      func startNext() {
        guard let element = waiting.popFirst() else { return }
        group.addTask { await body(element) }
      }
      for _ in 0..<Swift.max(1, limit) { startNext() }
      var done: [Done] = []
      for await one in group {
        done.append(one)
        startNext()
      }
      return done
    }
  }
}
