import JSONModel

extension JSONValue {
  /// The elements of an array, none for any other type.
  var elements: [JSONValue] { array.map { Array($0) } ?? [] }
  /// The members of an object, none for any other type.
  var members: [JSONObject.Element] { object.map { Array($0) } ?? [] }
}
