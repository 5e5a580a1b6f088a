import JSONModel
import JSONSchema

/// A place in one of the two documents, with the value that stands there, or without one where it only encloses.
struct Spot {
  let path: String
  let value: JSONValue?

  var pointer: JSONPointer { JSONPointer(path) ?? .root }
}

extension SchemaNode {
  /// The place of the schema itself.
  var spot: Spot { Spot(path: path, value: value) }

  /// The place of a fact's keyword.
  func spot(of fact: SchemaFact) -> Spot {
    Spot(path: path + "/" + fact.keyword, value: fact.value)
  }

  /// The place that encloses a keyword or what would stand in it: the first keyword that is there, else the schema.
  func enclosure(_ keywords: String...) -> Spot {
    let keyword = keywords.first { value[$0] != nil }
    return Spot(path: keyword.map { path + "/" + $0 } ?? path, value: nil)
  }

  /// The place of a string in a keyword's array, or of the keyword itself where it is no array.
  func spot(of name: ExactText, in keyword: String) -> Spot {
    for (index, element) in (value[keyword]?.array.map { Array($0) } ?? []).enumerated() {
      if let text = element.string, ExactText(text) == name {
        return Spot(path: "\(path)/\(keyword)/\(index)", value: element)
      }
    }
    return Spot(path: path + "/" + keyword, value: value[keyword])
  }
}
