/// Where a reference leads.
package enum SchemaTarget: Equatable, Sendable {
  /// One schema, whatever the way to the reference was.
  case site(Int)
  /// The schema with a dynamic anchor in the outermost resource of the dynamic scope that has one, else `initial`
  /// (2020-12 Core §8.2.3.2; 2019-09 Core §8.2.4.2, whose anchor has the empty name).
  case dynamic(initial: Int, anchor: String)
  /// Nothing that is known, with the URI that the reference comes to.
  case unresolved(String)
}
