public import JSONModel

/// One reason why a schema rejects an instance.
///
/// The texts may quote schema and instance, so every output escapes them.
public struct ValidationError: Hashable, Sendable {
  /// The place of the rejected value in the instance.
  public let instancePointer: JSONPointer
  /// The place of the keyword in the document that it stands in, after all references.
  public let schemaPointer: JSONPointer
  /// The URI of that document, nil where it is the schema that the validator was made from.
  public let schemaURI: String?
  /// The keyword that rejects the value.
  public let keyword: String
  /// What the keyword demands, in one sentence without a full stop.
  public let message: String
}

extension ValidationError: CustomStringConvertible {
  /// The places and the message on one line.
  public var description: String { "#\(instancePointer): \(message) (\(schemaURI ?? "")#\(schemaPointer))" }
}
