import DriftModel
import JSONModel

extension CoreIndex {
  /// One schema that the index lists.
  struct Entry {
    let schema: String
    let track: String
    /// The file's path below the index's folder; an index writes it relative to the track's folder.
    let path: String
    /// The digest that the file's exact text must have.
    let digest: SHA256Digest
    let coreVersion: String?
    let isDeprecated: Bool?

    /// The entry that `value` describes; `exported` is the version of the whole export.
    init(_ value: JSONValue, exported: String?) throws(EntryError) {
      guard value.object != nil else { throw EntryError("the entry is not an object") }
      schema = SchemaFile.identity(of: try value.text("schema_id"))
      if schema.isEmpty { throw EntryError("\"schema_id\" is empty", member: "schema_id") }
      track = try value.text("track")
      let file = try value.text("file")
      path = try Self.path(of: file, track: track)
      guard let digest = SHA256Digest(hexadecimal: try value.text("sha256")) else {
        throw EntryError("\"sha256\" is not 64 hexadecimal digits", member: "sha256")
      }
      self.digest = digest
      coreVersion = value["core_version"] == nil ? exported : try value.text("core_version")
      isDeprecated = try value.flag("deprecated")
    }

    /// The subject of an entry that cannot be read as a whole, where it still names itself.
    static func subject(of value: JSONValue, source: String) -> SubjectName? {
      guard let schema = value["schema_id"]?.string, let track = value["track"]?.string else { return nil }
      return SubjectName(source: source, track: track, schema: SchemaFile.identity(of: schema))
    }

    private static func path(of file: String, track: String) throws(EntryError) -> String {
      var components: [String] = []
      for (member, text) in [("track", track), ("file", file)] {
        do {
          components += try RelativePath(text).components
        } catch {
          throw EntryError("the path in \"\(member)\" \(error.rawValue)", member: member)
        }
      }
      return components.joined(separator: "/")
    }
  }

  /// Why an entry cannot be read, and the member at fault.
  struct EntryError: Error {
    let what: String
    let tokens: [String]

    init(_ what: String, member: String? = nil) {
      self.what = what
      self.tokens = member.map { [$0] } ?? []
    }
  }
}

extension JSONValue {
  /// The text of a member that must be there.
  fileprivate func text(_ name: String) throws(CoreIndex.EntryError) -> String {
    guard let member = self[name] else { throw CoreIndex.EntryError("the entry has no \"\(name)\"") }
    guard let text = member.string else { throw CoreIndex.EntryError("\"\(name)\" is not a string", member: name) }
    return text
  }

  /// The truth value of a member that may be left out.
  fileprivate func flag(_ name: String) throws(CoreIndex.EntryError) -> Bool? {
    guard let member = self[name] else { return nil }
    guard let flag = member.boolean else {
      throw CoreIndex.EntryError("\"\(name)\" is not true or false", member: name)
    }
    return flag
  }
}
