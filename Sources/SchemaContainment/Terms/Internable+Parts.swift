import JSONModel
import JSONSchema

extension Term: Internable {
  var spread: UInt64 {
    var spreading = Spreading()
    spreading.mix(Int(kind.rawValue))
    spreading.mix(first)
    spreading.mix(second)
    spreading.mix(third)
    return spreading.value
  }
}

extension Array: Internable where Element: InternableElement {
  var spread: UInt64 {
    var spreading = Spreading()
    for element in self { spreading.mix(element.number) }
    return spreading.value
  }
}

/// An element of a list that is interned, as a number.
protocol InternableElement: Equatable {
  var number: Int { get }
}

extension Int: InternableElement {
  var number: Int { self }
}

extension Literal: InternableElement {
  var number: Int { Int(raw) }
}

extension SchemaLowering.Key: InternableElement {
  var number: Int { site &<< 20 ^ scope }
}

extension NameRegion: Internable {
  var spread: UInt64 {
    var spreading = Spreading()
    spreading.mix(except.spread)
    spreading.mix(matching.spread)
    spreading.mix(avoiding.spread)
    return spreading.value
  }
}

extension ExactText: Internable {
  /// Foreign texts could be made to collide, so they are spread by the standard library's seeded hash of their bytes.
  var spread: UInt64 {
    var text = text
    let hash = text.withUTF8 { bytes in
      var hasher = Hasher()
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
      return hasher.finalize()
    }
    return UInt64(bitPattern: Int64(hash))
  }
}

extension JSONNumber: Internable {
  var spread: UInt64 { UInt64(bitPattern: Int64(hashValue)) }
}

extension InstanceValue: Internable {
  var spread: UInt64 {
    if case .string(let text) = self { return text.spread }
    return UInt64(bitPattern: Int64(hashValue))
  }
}
