import JSONModel

/// A node before reduction: edges lead to places of the document, references are edges like any other.
struct DraftNode {
  var form: SchemaNode.Form
  var facts: [SchemaFact] = []
  var edges: [SchemaEdge] = []
  let path: String
  let value: JSONValue
}

/// The first step from places to graph: each schema's keywords become facts and edges.
struct GraphDrafting {
  /// One node a place, at the place's index, then one for each reference that stays unresolved.
  private(set) var drafts: [DraftNode] = []
  private let locations: SchemaLocations
  private var unresolved: [DraftNode] = []
  /// The names by which dynamic references search.
  private var dynamicNames: Set<ExactText> = []

  init(_ locations: SchemaLocations) {
    self.locations = locations
    for location in locations.all { drafts.append(draft(of: location)) }
    drafts += unresolved
    markDynamicTargets()
  }

  private mutating func draft(of location: SchemaLocation) -> DraftNode {
    if let flag = location.value.boolean {
      return DraftNode(form: flag ? .accepting : .rejecting, path: location.path, value: location.value)
    }
    var node = DraftNode(form: .constrained, path: location.path, value: location.value)
    node.facts = FactReader(location).facts
    node.edges = childEdges(of: location)
    addReferences(of: location, to: &node)
    return node
  }

  private func childEdges(of location: SchemaLocation) -> [SchemaEdge] {
    guard !location.hidesSiblings else { return [] }
    let labelling = EdgeLabelling(of: location)
    return location.children.compactMap { child in
      guard let label = labelling.label(of: child) else { return nil }
      return SchemaEdge(label: label, target: child.location, path: locations.all[child.location].path)
    }
  }

  /// Adds each reference as a branch of `allOf`; a dynamic one also as a fact, since its target depends on the way to it.
  private mutating func addReferences(of location: SchemaLocation, to node: inout DraftNode) {
    for keyword in ["$ref", "$dynamicRef", "$recursiveRef"] {
      guard let value = location.value(of: keyword), let reference = value.string else { continue }
      let path = PointerText.appending(keyword, to: location.path)
      let target = locations.target(of: reference, from: location)
      if keyword != "$ref", let name = dynamicName(of: reference, at: target) {
        dynamicNames.insert(name)
        node.facts.append(
          SchemaFact(name: .dynamicReference, meaning: .text(name.text), keyword: keyword, value: value))
      }
      let edge = SchemaEdge(
        label: .allOf, target: target ?? addUnresolved(reference, from: location, path: path, value: value), path: path)
      node.edges.append(edge)
    }
  }

  private mutating func addUnresolved(
    _ reference: String, from location: SchemaLocation, path: String, value: JSONValue
  ) -> Int {
    let uri = URIReference(reference).resolved(against: URIReference(location.base))
    let isLocal = uri.resource == locations.all[0].base
    let text = (isLocal ? "" : uri.resource) + (uri.fragment.map { "#" + $0 } ?? "")
    unresolved.append(DraftNode(form: .unresolved(text), path: path, value: value))
    return locations.all.count + unresolved.count - 1
  }

  /// The name by which a reference searches the dynamic scope, or `nil` where it behaves as `$ref`
  /// (2020-12 Core §8.2.3.2, 2019-09 Core §8.2.4.2.1).
  private func dynamicName(of reference: String, at target: Int?) -> ExactText? {
    guard let target, let fragment = URIReference(reference).decodedFragment else { return nil }
    let name = ExactText(fragment)
    return locations.names.dynamicAnchors[name]?.contains(target) == true ? name : nil
  }

  /// Gives the root an edge to every schema that a dynamic reference may search for.
  private mutating func markDynamicTargets() {
    for name in dynamicNames.sorted() {
      for target in locations.names.dynamicAnchors[name] ?? [] {
        drafts[0].edges.append(
          SchemaEdge(label: .dynamicTarget(name), target: target, path: drafts[target].path))
      }
    }
  }
}
