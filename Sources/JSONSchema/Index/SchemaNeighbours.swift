public import JSONModel

/// The schemas that were found side by side, by the addresses at which references between them find each other.
///
/// A schema is found at the place that it was read from, and at its `$id` resolved against that place. What two of them
/// claim belongs to neither: a reference there leads nowhere, since whoever publishes a schema may write any `$id`.
public struct SchemaNeighbours: Sendable {
  /// Nobody.
  public static let none = SchemaNeighbours([])

  private let documents: [ExactText: JSONDocument]
  private let contested: [ExactText: [String]]

  /// The schemas by the paths or URIs that they were read from; `dialect` is that of documents without `$schema`.
  ///
  /// Cost: linear in their number; the documents are not walked.
  public init(_ members: [(location: String, document: JSONDocument)], dialect: Dialect? = nil) {
    var claims: [ExactText: [Int]] = [:]
    for (number, member) in members.enumerated() {
      let place = URIReference(member.location)
      let identifier = member.document.identifier(configured: dialect)
      let address = identifier.map { URIReference($0).resolved(against: place).resource }
      for uri in Set([place.resource, address].compactMap { $0.map { ExactText($0) } }) where !uri.text.isEmpty {
        claims[uri, default: []].append(number)
      }
    }
    documents = claims.compactMapValues { $0.count == 1 ? members[$0[0]].document : nil }
    contested = claims.compactMapValues { $0.count == 1 ? nil : $0.map { members[$0].location } }
  }

  /// The only schema that claims a URI without fragment.
  func document(at uri: String) -> JSONDocument? { documents[ExactText(uri)] }

  /// The places of the schemas that claim a URI, where there is more than one.
  func claimants(of uri: String) -> [String]? { contested[ExactText(uri)] }
}

extension JSONDocument {
  /// What the root says that its URI is: nothing where that is only a fragment, or hidden by a `$ref` beside it.
  fileprivate func identifier(configured: Dialect?) -> String? {
    let dialect = root["$schema"]?.string.flatMap(Dialect.init(uri:)) ?? configured ?? .standard
    if dialect.referenceHidesSiblings, root["$ref"]?.string != nil { return nil }
    guard let text = root[dialect.identifier.name]?.string, !text.isEmpty, !text.hasPrefix("#") else { return nil }
    return text
  }
}
