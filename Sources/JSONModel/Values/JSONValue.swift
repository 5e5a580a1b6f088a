/// A value inside a document: a cheap view that keeps the whole document alive.
public struct JSONValue: Sendable {
  @usableFromInline let storage: JSONStorage
  @usableFromInline let index: Int

  /// One of the six types of RFC 8259.
  public enum Kind: String, Sendable, CaseIterable {
    case null, boolean, number, string, array, object
  }

  var word: TapeWord { storage.tape[index] }

  /// The type of the value.
  public var kind: Kind {
    switch word.tag {
    case .null: .null
    case .boolFalse, .boolTrue: .boolean
    case .number: .number
    case .plainString, .escapedString: .string
    case .array: .array
    case .object: .object
    }
  }

  /// Whether the value is `null`.
  public var isNull: Bool { word.tag == .null }

  /// The truth value, nil for every other type.
  public var boolean: Bool? {
    switch word.tag {
    case .boolTrue: true
    case .boolFalse: false
    default: nil
    }
  }

  /// The number, decoded exactly at each call; nil for every other type.
  public var number: JSONNumber? {
    guard word.tag == .number else { return nil }
    return storage.bytes.withUnsafeBufferPointer { input in
      JSONNumber(validated: UnsafeBufferPointer(rebasing: input[storage.sourceRange(at: index)]))
    }
  }

  /// The string, decoded at each call; nil for every other type.
  public var string: String? {
    kind == .string ? storage.string(at: index) : nil
  }

  /// The elements of an array, nil for every other type.
  public var array: JSONArray? { word.tag == .array ? JSONArray(storage: storage, index: index) : nil }

  /// The members of an object, nil for every other type.
  public var object: JSONObject? { word.tag == .object ? JSONObject(storage: storage, index: index) : nil }

  /// The place of the first byte of the value. Cost: O(bytes before it).
  public var position: JSONPosition { JSONPosition(offset: word.offset, in: storage.bytes) }

  /// The exact source text of the value, without the whitespace around it. Cost: O(1).
  public var sourceBytes: ArraySlice<UInt8> { storage.bytes[storage.sourceRange(at: index)] }
}
