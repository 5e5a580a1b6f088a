/// The names by which references find schemas inside one document.
struct SchemaNames {
  private var resources: [ExactText: Int] = [:]
  private var anchors: [Anchor: Int] = [:]
  /// The schemas with a dynamic anchor, by its name, in document order.
  private(set) var dynamicAnchors: [ExactText: [Int]] = [:]

  private struct Anchor: Hashable {
    let resource: ExactText
    let name: ExactText
  }

  /// The root of the resource with this URI.
  func resource(_ uri: String) -> Int? { resources[ExactText(uri)] }

  /// The schema with this plain name in the resource.
  func anchor(_ name: String, in resource: String) -> Int? {
    anchors[Anchor(resource: ExactText(resource), name: ExactText(name))]
  }

  /// Notes a schema's names; where two schemas claim one name, the first keeps it.
  mutating func register(_ identity: SchemaIdentity, at location: Int) {
    let resource = ExactText(identity.base)
    if identity.isResource, resources[resource] == nil { resources[resource] = location }
    for name in identity.anchors {
      let anchor = Anchor(resource: resource, name: ExactText(name))
      if anchors[anchor] == nil { anchors[anchor] = location }
    }
    if let name = identity.dynamicAnchor { dynamicAnchors[ExactText(name), default: []].append(location) }
  }
}
