import JSONModel
import JSONSchema

extension PlaceLowering {
  /// What keywords that apply nothing to parts of a value demand, narrowed to what a change is about.
  func literal(ofLeaves counted: KeywordSet, about subject: ReaderPlace.Subject?) -> Literal {
    if counted.isEmpty { return .accept }
    if case .property(let name)? = subject, counted.contains(.required) {
      let isListed = self[.required]?.value.array?.contains { $0.string == name } ?? false
      return isListed ? required(name) : .accept
    }
    var parts = [PlaceLowering(lowering, site, scope, keeping: completed(counted)).literal()]
    if !counted.isDisjoint(with: [.unevaluatedProperties, .unevaluatedItems]) {
      // these look at all that stands beside them
      var place = self
      place.addUnevaluated()
      parts += place.parts
    }
    return switch subject {
    case .value(let value): arena.any([arena.all(parts), ~arena.constant(InstanceValue(value))])
    case .type(let name): arena.any([arena.all(parts), ~types([name])])
    case .property, nil: arena.all(parts)
    }
  }

  /// What `additionalProperties` demands of all names that it governs, or of the one that a change is about.
  func undeclared(_ others: Literal, about subject: ReaderPlace.Subject?) -> Literal {
    let region = undeclared
    guard case .property(let name)? = subject else { return arena.region(region, others) }
    let text = ExactText(name)
    let number = arena.nameNumber(text)
    let isGoverned =
      !region.except.contains(number)
      && region.avoiding.allSatisfy { arena.patterns.finds($0, inName: number, text: text) == false }
    return isGoverned ? arena.property(number, others) : .accept
  }

  /// The keywords together with those that say one thing with them; others that lead into schemas are left out.
  private func completed(_ counted: KeywordSet) -> KeywordSet {
    let kept = counted.intersection(Self.leaves)
    return Self.groups.filter { !kept.isDisjoint(with: $0) }.reduce(kept) { $0.union($1) }
  }

  private static let groups: [KeywordSet] = [
    [.contains, .minContains, .maxContains], [.enum, .const], [.minimum, .exclusiveMinimum],
    [.maximum, .exclusiveMaximum],
  ]
  /// The keywords that lead to no schema on the way.
  static let leaves: KeywordSet = [
    .type, .enum, .const, .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .multipleOf, .minLength, .maxLength,
    .pattern, .minItems, .maxItems, .uniqueItems, .contains, .minContains, .maxContains, .minProperties, .maxProperties,
    .required, .dependentRequired, .dependencies, .anyOf, .oneOf, .not,
  ]
}
