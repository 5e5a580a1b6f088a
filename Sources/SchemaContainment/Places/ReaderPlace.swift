public import JSONModel

/// The place in the readers' schema at which a change stands, and what the change is about there.
public struct ReaderPlace: Hashable, Sendable {
  /// The place in the readers' document.
  public let pointer: JSONPointer
  /// Whether what changed is absent from the readers' document, so that the pointer is that of what encloses it.
  public let isEnclosure: Bool
  /// The one of several things that the place says, where the change is about one.
  public let subject: Subject?

  /// One of several things that a keyword rejects.
  public enum Subject: Hashable, Sendable {
    /// A property that is missing, or that must not be there.
    case property(String)
    /// A value that is not among the allowed ones.
    case value(JSONValue)
    /// A type whose values are not allowed, by its name.
    case type(String)
  }

  public init(_ pointer: JSONPointer, isEnclosure: Bool = false, subject: Subject? = nil) {
    self.pointer = pointer
    self.isEnclosure = isEnclosure
    self.subject = subject
  }

  /// Whether a change here explains that the keyword at `rejection` rejects a document: the keyword stands at the change or
  /// below it, has it as an element, combines branches of which it stands in one, or governs what the changed list leaves
  /// over.
  func explains(_ rejection: ArraySlice<String>) -> Bool {
    let place = pointer.tokens[...]
    guard let keyword = rejection.last else { return place.isEmpty }
    if !place.isEmpty {
      // what encloses a change has other things below it, of which the change says nothing
      if isEnclosure ? rejection.elementsEqual(place) : rejection.starts(with: place) { return true }
      if rejection.elementsEqual(place.dropLast()) { return true }
    }
    if Self.combinations.contains(keyword), place.starts(with: rejection) { return true }
    return governsRest(rejection)
  }

  /// Whether a change here explains whatever keyword of the schema at `path` rejects a document.
  func explainsAll(in path: ArraySlice<String>) -> Bool { explains(path + [""]) }

  /// Whether the keyword, or one below it, speaks of what the changed list leaves over.
  private func governsRest(_ rejection: ArraySlice<String>) -> Bool {
    let place = pointer.tokens
    let isOfList = place.last.map(Self.lists.contains) ?? false
    let holder = isOfList ? place.dropLast() : place[...]
    guard rejection.starts(with: holder), let keyword = rejection.dropFirst(holder.count).first,
      Self.rests.contains(keyword)
    else { return false }
    if rejection.count == holder.count + 1 { return true }
    return isEnclosure && keyword != place.last
  }

  /// The keywords of which validators tell the outcome and not what each branch rejects.
  private static let combinations: Set = ["anyOf", "oneOf", "not", "contains", "minContains", "maxContains"]
  private static let lists: Set = ["properties", "patternProperties", "prefixItems", "items"]
  private static let rests: Set = [
    "additionalProperties", "unevaluatedProperties", "additionalItems", "items", "unevaluatedItems",
  ]
}
