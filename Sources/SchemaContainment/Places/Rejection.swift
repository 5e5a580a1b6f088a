public import JSONModel

/// The rejection of a part of a document by a keyword of the schema's own document.
public struct Rejection: Hashable, Sendable {
  /// The place of the keyword in the schema's document.
  public let keyword: JSONPointer
  /// The place of the rejected part in the document.
  public let instance: JSONPointer

  public init(by keyword: JSONPointer, at instance: JSONPointer) {
    self.keyword = keyword
    self.instance = instance
  }
}

extension ReaderPlace {
  /// Whether a change here explains a rejection of a part of `document`: the keyword is one that the change explains, and
  /// the part shows what the change is about, where it is about one thing.
  public func explains(_ rejection: Rejection, of document: JSONValue) -> Bool {
    guard explains(rejection.keyword.tokens[...]) else { return false }
    guard let subject else { return true }
    let part = document.value(at: rejection.instance)
    return switch subject {
    case .property(let name):
      if rejection.keyword.tokens.last == "required" {
        part?.object.map { $0[name] == nil } ?? false
      } else {
        rejection.instance.tokens.contains(name)
      }
    case .value(let value): part == value
    case .type(let name): part?.isOfType(name) ?? false
    }
  }
}

extension JSONValue {
  /// Whether `type` with this name accepts the value.
  fileprivate func isOfType(_ name: String) -> Bool {
    name == "integer" ? number?.isInteger ?? false : kind.rawValue == name
  }
}
