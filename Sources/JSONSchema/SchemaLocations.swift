import JSONModel

/// Every place of a document where a schema stands: those that known keywords hold, and those that references lead to.
struct SchemaLocations {
  let document: JSONDocument
  private(set) var all: [SchemaLocation] = []
  private(set) var names = SchemaNames()
  private var byPath: [ExactText: Int] = [:]

  /// Reads all schemas below the root, each known keyword checked, and follows references to places that no keyword holds.
  init(_ document: JSONDocument, dialect: Dialect) throws(Problem) {
    self.document = document
    try visit(SchemaPlace(path: "", value: document.root, dialect: dialect, base: ""))
    var next = 0
    while next < all.count {
      for reference in all[next].references {
        if let place = unvisitedTarget(of: reference, from: all[next]) { try visit(place) }
      }
      next += 1
    }
  }

  /// The schema that a reference of `location` leads to inside this document.
  func target(of reference: String, from location: SchemaLocation) -> Int? {
    let uri = URIReference(reference).resolved(against: URIReference(location.base))
    guard let fragment = uri.decodedFragment, let resource = names.resource(uri.resource) else { return nil }
    if fragment.isEmpty { return resource }
    if fragment.hasPrefix("/") { return byPath[ExactText(all[resource].path + fragment)] }
    return names.anchor(fragment, in: uri.resource)
  }

  /// Enters a schema and all schemas in it, the outer before the inner and in document order, without recursion.
  private mutating func visit(_ start: SchemaPlace) throws(Problem) {
    var pending = [(place: start, link: Link?.none)]
    while let (place, link) = pending.popLast() {
      let known = byPath[ExactText(place.path)]
      let index: Int
      if let known { index = known } else { index = try enter(place) }
      if let link {
        all[link.parent].children.append(
          SchemaLocation.Child(keyword: link.keyword, token: link.token, location: index))
      }
      guard known == nil else { continue }
      for inner in try Subschemas.read(in: all[index]).reversed() {
        pending.append((inner.place, Link(parent: index, keyword: inner.keyword, token: inner.token)))
      }
    }
  }

  private struct Link {
    let parent: Int
    let keyword: String
    let token: String?
  }

  private mutating func enter(_ place: SchemaPlace) throws(Problem) -> Int {
    guard place.isSchema else { throw .malformedSchema(place.value, at: place.path, .schema, place.dialect) }
    let identity = SchemaIdentity(of: place)
    let index = all.count
    all.append(
      SchemaLocation(path: place.path, value: place.value, dialect: identity.dialect, base: identity.base))
    byPath[ExactText(place.path)] = index
    names.register(identity, at: index)
    return index
  }

  /// The place that a JSON Pointer reference leads to where no known keyword holds a schema, such as `#/components/x`.
  private func unvisitedTarget(of reference: String, from location: SchemaLocation) -> SchemaPlace? {
    let uri = URIReference(reference).resolved(against: URIReference(location.base))
    guard let fragment = uri.decodedFragment, fragment.hasPrefix("/"), let resource = names.resource(uri.resource)
    else { return nil }
    let path = all[resource].path + fragment
    guard byPath[ExactText(path)] == nil, let pointer = JSONPointer(path),
      let value = document.root.value(at: pointer)
    else { return nil }
    let around = nearestLocation(around: path)
    let place = SchemaPlace(path: path, value: value, dialect: around.dialect, base: around.base)
    return place.isSchema ? place : nil
  }

  private func nearestLocation(around path: String) -> SchemaLocation {
    var outer = path[...]
    while let slash = outer.lastIndex(of: "/") {
      outer = outer[..<slash]
      if let index = byPath[ExactText(String(outer))] { return all[index] }
    }
    return all[0]
  }
}
