/// A file that a commit holds, as `git ls-tree -r -z` lists it.
struct GitTreeEntry: Hashable, Sendable {
  /// What kind of thing stands at the path.
  enum Kind: Sendable {
    case file, link, repository
  }

  let kind: Kind
  let object: String
  /// The path below the folder that git works in; `nil` where its bytes are not UTF-8.
  let path: String?

  /// The entry of `MODE TYPE OBJECT<TAB>PATH`.
  init?(record: some Collection<UInt8>) {
    guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let words = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
    guard words.count == 3, GitObjectID.isOne(words[2]) else { return nil }
    switch (words[0], words[1]) {
    case ("120000", "blob"): kind = .link
    case (_, "blob"): kind = .file
    default: kind = .repository
    }
    object = String(words[2])
    path = String(validating: record[record.index(after: tab)...], as: UTF8.self)
  }
}
