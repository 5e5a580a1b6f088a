import JSONSchema

extension TermArena {
  /// Whether a region has a name, `nil` where an opaque pattern decides.
  func contains(_ region: NameRegion, _ name: ExactText) -> Bool? {
    contains(region, nameNumber(name))
  }

  /// Whether a region has the name with this number.
  func contains(_ region: NameRegion, _ name: Int) -> Bool? {
    if region.except.contains(sorted: name) { return false }
    let text = self.name(name)
    var isOpen = false
    for pattern in region.matching {
      switch patterns.finds(pattern, inName: name, text: text) {
      case false: return false
      case nil: isOpen = true
      default: break
      }
    }
    for pattern in region.avoiding {
      switch patterns.finds(pattern, inName: name, text: text) {
      case true: return false
      case nil: isOpen = true
      default: break
      }
    }
    return isOpen ? nil : true
  }
}
