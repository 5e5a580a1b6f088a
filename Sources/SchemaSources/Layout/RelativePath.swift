/// A path that stays below its root: no `..`, no leading `/`, no backslash; `.` and doubled slashes are dropped.
///
/// Indexes and archives name files in texts that anyone can write, so every such text passes through here. Components
/// are split at bytes, because a combining mark after `/` would hide the separator from a comparison of characters.
struct RelativePath: Hashable, Sendable {
  let components: [String]

  /// The path with single slashes; empty for the root itself (`./`).
  var text: String { components.joined(separator: "/") }

  init(_ text: String) throws(Refusal) {
    if text.utf8.first == UInt8(ascii: "/") { throw .absolute }
    if text.utf8.contains(UInt8(ascii: "\\")) { throw .backslash }
    if text.utf8.contains(0) { throw .nulByte }
    let parts = text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    if parts.contains("..") { throw .escapesRoot }
    components = parts.filter { $0 != "." }
  }

  /// Why a text is not such a path; the raw value completes the sentence "the path …".
  enum Refusal: String, Error {
    case absolute = "is absolute"
    case backslash = "has a backslash"
    case nulByte = "has a NUL byte"
    case escapesRoot = "climbs out of its folder with \"..\""
  }
}
