/// A set of property names: those that match some patterns and no other ones, except for a few.
struct NameRegion: Hashable {
  /// The names left out, by number, in ascending order.
  var except: [Int] = []
  /// The patterns that each name matches, by number, in ascending order.
  var matching: [Int] = []
  /// The patterns that no name matches, by number, in ascending order.
  var avoiding: [Int] = []
}
