import DriftModel
public import JSONModel

/// The identity of a finding, the same in every run, output and ignore file that names it.
///
/// It is `v1:` and the first 16 hexadecimal digits of SHA-256 over rule, track, schema, JSON Pointer, and the canonical
/// (RFC 8785) old and new values; never over message text, line numbers or the source. Each part is hashed as its length in
/// bytes, a colon, its UTF-8 bytes and a comma, so that no two lists of parts meet; a value that is not there is `-,`, which
/// differs from JSON null, `4:null,`.
public enum FindingFingerprint {
  /// The fingerprint of one finding; cost O(size of the values).
  public static func of(
    rule: String, track: String, schema: String, pointer: JSONPointer, old: JSONValue?, new: JSONValue?
  ) -> String {
    var content: [UInt8] = []
    for text in [rule, track, schema, pointer.description] { append(Array(text.utf8), to: &content) }
    for value in [old, new] { append(value.map { CanonicalJSON.bytes(of: $0) }, to: &content) }
    return "v1:" + SHA256Digest(of: content).description.prefix(16)
  }

  private static func append(_ part: [UInt8]?, to content: inout [UInt8]) {
    if let part {
      content += "\(part.count):".utf8
      content += part
    } else {
      content.append(UInt8(ascii: "-"))
    }
    content.append(UInt8(ascii: ","))
  }
}
