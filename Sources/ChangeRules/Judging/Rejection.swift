/// A place in a schema whose keyword rejects a document, and whether a change at another place explains it.
struct Rejection {
  /// The tokens of the keyword's JSON Pointer.
  let tokens: ArraySlice<String>

  /// Whether a change at `place` explains the rejection: the keyword stands at the change or below it, has it as an element,
  /// combines branches of which it stands in one, or governs what the changed list leaves over.
  func isExplained(by place: ArraySlice<String>) -> Bool {
    guard let keyword = tokens.last else { return place.isEmpty }
    if !place.isEmpty, tokens.starts(with: place) || tokens.elementsEqual(place.dropLast()) { return true }
    if Self.combinations.contains(keyword), place.starts(with: tokens) { return true }
    let isOfList = place.last.map(Self.lists.contains) ?? false
    return Self.rests.contains(keyword) && tokens.dropLast().elementsEqual(isOfList ? place.dropLast() : place)
  }

  /// The keywords of which validators tell the outcome and not what each branch rejects.
  private static let combinations: Set = ["anyOf", "oneOf", "not", "contains", "minContains", "maxContains"]
  private static let lists: Set = ["properties", "patternProperties", "prefixItems", "items"]
  private static let rests: Set = [
    "additionalProperties", "unevaluatedProperties", "additionalItems", "items", "unevaluatedItems",
  ]
}
