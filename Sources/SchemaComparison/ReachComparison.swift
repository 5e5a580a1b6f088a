import JSONModel
package import JSONSchema

/// The comparison of what two versions refer to outside their own documents.
///
/// Addresses count as seen from the version that refers, so that a folder that is copied as a whole reaches the same.
struct ReachComparison {
  private let old: Reach
  private let new: Reach

  init(old: SchemaIndex, new: SchemaIndex) {
    self.old = Reach(old)
    self.new = Reach(new)
  }

  /// Whether both reach equal documents at the same addresses.
  var isSame: Bool { old.documents == new.documents }

  /// One change for each document that both versions refer to in the same words at the same place, and that is another
  /// one now, or reaches another one, or is found on one side alone.
  var changes: [Change] {
    guard !isSame else { return [] }
    let (before, after) = (old.targets, new.targets)
    var seen: Set<String> = []
    let paths = new.firstReferences(toChangedSince: old) + old.firstReferences(toChangedSince: new)
    return paths.filter { seen.insert($0).inserted }.compactMap { path in
      guard let place = JSONPointer(path), let text = new.index.document(0).root.value(at: place),
        text == old.index.document(0).root.value(at: place)
      else { return nil }
      return Change(
        kind: .otherwiseChanged, oldPointer: place, newPointer: place, old: before[path], new: after[path],
        name: text.string)
    }
  }
}

/// What one version refers to outside its own document.
private struct Reach {
  let index: SchemaIndex
  /// The roots of the documents by their addresses.
  let documents: [ExactText: JSONValue]
  private let references: [CrossReference]

  init(_ index: SchemaIndex) {
    self.index = index
    documents = Dictionary(
      index.reachedNumbers.map { (Self.address(of: $0, in: index), index.document($0).root) },
      uniquingKeysWith: { first, _ in first })
    references = index.crossReferences
  }

  /// The first reference of the version to each document that is not the same in `other`, or leads on to one that is not.
  func firstReferences(toChangedSince other: Reach) -> [String] {
    let changed = changedDocuments(since: other)
    var seen: Set<Int> = []
    return references.filter { $0.from == 0 && changed.contains($0.to) && seen.insert($0.to).inserted }.map(\.path)
  }

  /// The roots of the documents that the version's own references lead to, by the places of these.
  var targets: [String: JSONValue] {
    Dictionary(
      references.filter { $0.from == 0 }.map { ($0.path, index.document($0.to).root) },
      uniquingKeysWith: { first, _ in first })
  }

  private func changedDocuments(since other: Reach) -> Set<Int> {
    var users: [Int: [Int]] = [:]
    for reference in references { users[reference.to, default: []].append(reference.from) }
    var pending = index.reachedNumbers.filter { number in
      let address = Self.address(of: number, in: index)
      return other.documents[address] != documents[address]
    }
    var changed = Set(pending)
    while let document = pending.popLast() {
      for user in users[document] ?? [] where user != 0 && changed.insert(user).inserted { pending.append(user) }
    }
    return changed
  }

  /// The address of a document, from the folder of the version's own where it is below that.
  private static func address(of number: Int, in index: SchemaIndex) -> ExactText {
    let address = index.address(ofDocument: number)
    let own = index.uri(ofResource: 0)
    let folder = own.utf8.lastIndex(of: UInt8(ascii: "/")).map { own.utf8[...$0] } ?? own.utf8[..<own.startIndex]
    guard !folder.isEmpty, address.utf8.starts(with: folder) else { return ExactText(address) }
    return ExactText("./" + String(decoding: address.utf8.dropFirst(folder.count), as: UTF8.self))
  }
}

extension SchemaDocument {
  /// Whether references lead from this schema to the same documents as from another one.
  package func reachesSame(as other: SchemaDocument) -> Bool {
    ReachComparison(old: index, new: other.index).isSame
  }
}
