/// One event for one receiver.
public struct NoticeRecord: Sendable, Hashable {
  /// The identity of the event: one with a key that was recorded before is not recorded again.
  public var key: String
  /// The receiver as the configuration names it.
  public var receiver: String
  /// The event as JSON text.
  public var body: String

  public init(key: String, receiver: String, body: String) {
    self.key = key
    self.receiver = receiver
    self.body = body
  }
}
