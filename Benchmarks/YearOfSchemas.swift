import DriftModel
import Foundation
import RegistryServer

/// A year of the demo's 38 schemas in which one changes its structure every week, the same in every run.
struct YearOfSchemas {
  /// How the owner publishes; the raw value is the row's title.
  enum Publisher: String, CaseIterable {
    /// Only the schema that changed is another file.
    case oneFile = "a change a week: one file differs"
    /// Every file carries the release's version, as Core's exports do.
    case everyFile = "a release a week: every file carries its version, one differs in structure"
  }

  /// One file of one night.
  struct Schema {
    let track: String
    let name: String
    let version: String
    let text: String
  }

  private let publisher: Publisher

  init(_ publisher: Publisher) {
    self.publisher = publisher
  }

  /// What stands on a night: after `n` weeks, `n` changes were made, each to the next schema in line.
  func schemas(on night: Int) -> [Schema] {
    let week = night / 7
    let all = SampleNight.baseline.schemas
    return all.enumerated().map { index, schema in
      let changes = (0..<week).count { $0 % all.count == index }
      let version = publisher == .everyFile ? week : changes
      return Schema(
        track: schema.track, name: schema.schemaID, version: "1.0.\(version)",
        text: Self.text(schema.text, version: version, changes: changes))
    }
  }

  /// The document with a version, and with a property for each change.
  private static func text(_ text: String, version: Int, changes: Int) -> String {
    let versioned = text.replacing(/"\$core_version": "[^"]*"/, with: #""$core_version": "1.0.\#(version)""#)
    let properties = (0..<changes).map { #""added_\#($0)": { "type": "string", "maxLength": \#($0 + 1) }, "# }.joined()
    return versioned.replacing(#""properties": {"#, with: #""properties": {"# + properties, maxReplacements: 1)
  }

  static func date(of night: Int) -> Timestamp { Timestamp(secondsSince1970: 1_762_913_820 + night * 86_400) }
}
