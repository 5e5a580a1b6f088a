import JSONModel

/// What a schema says of its own identity: base URI, dialect, and the plain names by which fragments find it.
struct SchemaIdentity {
  private(set) var dialect: Dialect
  private(set) var base: String
  /// Whether the schema is the root of a resource, and so the target of its base URI.
  private(set) var isResource: Bool
  private(set) var anchors: [String] = []
  /// The name of a dynamic anchor; `$recursiveAnchor` has the empty one.
  private(set) var dynamicAnchor: String?

  init(of place: SchemaPlace) {
    dialect = place.dialect
    base = place.base
    isResource = place.path.isEmpty
    let value = place.value
    if let uri = value["$schema"]?.string, let own = Dialect(uri: uri), value[own.identifierKeyword] != nil {
      dialect = own
    }
    guard !(dialect.referenceHidesSiblings && value["$ref"]?.string != nil) else { return }
    readIdentifier(value[dialect.identifierKeyword]?.string)
    if dialect > .draft7, let name = value["$anchor"]?.string { anchors.append(name) }
    if dialect > .draft201909, let name = value["$dynamicAnchor"]?.string {
      anchors.append(name)
      dynamicAnchor = name
    }
    if dialect == .draft201909, value["$recursiveAnchor"]?.boolean == true { dynamicAnchor = "" }
  }

  /// Reads `$id`: up to draft-07 a fragment in it names an anchor (draft-07 Core §8.2.3).
  private mutating func readIdentifier(_ identifier: String?) {
    guard let identifier else { return }
    let uri = URIReference(identifier).resolved(against: URIReference(base))
    if dialect.referenceHidesSiblings, let name = uri.decodedFragment, !name.isEmpty { anchors.append(name) }
    guard !identifier.hasPrefix("#") else { return }
    base = uri.resource
    isResource = true
  }
}
