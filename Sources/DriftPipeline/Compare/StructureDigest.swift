import DriftModel
import JSONSchema
import SchemaComparison

/// The fingerprint of what a schema validates by, annotations left out: equal where two schemas have one structure.
enum StructureDigest {
  static func of(_ schema: SchemaDocument) -> SHA256Digest { SHA256Digest(of: StructureForm.bytes(of: schema)) }
}
