/// What an object schema says about its members, so that they are walked once: `properties`, `patternProperties`,
/// `additionalProperties` and `required`.
struct MemberPlan {
  /// The names in `properties` and `required`.
  let names: TextTable
  /// Whether there is any such name.
  let hasNames: Bool
  /// How many names are required.
  let requiredCount: Int32
  /// Where the links of the patterns start: a pattern and a schema each.
  let patterns: Int32
  let patternCount: Int32
  /// The schema for members that no name and no pattern covers, or none.
  let additional: Int32
}

/// A demand that starts with the presence of a member: `dependentRequired`, `dependentSchemas`, `dependencies`.
struct Dependency {
  /// The UTF-8 of the name whose presence counts.
  let trigger: [UInt8]
  /// The names that must then be there too.
  let names: [[UInt8]]
  /// The schema that must then accept the object, or none.
  let schema: Int32
}
