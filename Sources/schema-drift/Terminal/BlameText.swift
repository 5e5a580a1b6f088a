import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel
import Reports

/// The answer of `blame` as aligned lines, and as JSON.
enum BlameText {
  /// The widest a column gets, in characters; a longer pointer moves its line, a longer value is shortened.
  private static let widest = 60

  static func lines(_ origins: [PlaceOrigin]) -> String {
    let rows = origins.map { (place: pointer($0.place), value: value($0.place), origin: origin($0)) }
    let places = min(rows.map(\.place.count).max() ?? 0, widest)
    let values = rows.map(\.value.count).max() ?? 0
    return rows.map { "\(padded($0.place, to: places))  \(padded($0.value, to: values))  \($0.origin)" }
      .joined(separator: "\n")
  }

  private static func pointer(_ place: SchemaPlace) -> String {
    let text = VisibleText.line(place.pointer.description)
    return text.isEmpty ? "(the whole schema)" : text
  }

  private static func value(_ place: SchemaPlace) -> String {
    guard let value = place.value else { return "property" }
    let text = VisibleText.line(JSONOutput.value(value).text(pretty: false))
    return text.count <= widest ? text : text.prefix(widest - 3) + "..."
  }

  private static func origin(_ origin: PlaceOrigin) -> String {
    let name: String
    let core: String?
    switch origin.document {
    case .version(let version): (name, core) = ("#\(version.ordinal)", version.coreVersion)
    case .carried(let document): (name, core) = (document.release ?? "listed", document.coreVersion)
    }
    let day = origin.isDated ? origin.since.day : "by \(origin.since.day)"
    let words = [name, core ?? "-", day, origin.document.subject.source]
    return (words + [origin.commit.map { String($0.prefix(12)) }].compactMap(\.self)).map { VisibleText.line($0) }
      .joined(separator: " ")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  static func json(_ document: RecordedDocument, _ origins: [PlaceOrigin]) -> JSONOutput {
    let version =
      switch document {
      case .version(let version): version.json(nil)
      case .carried(let carried): carried.json
      }
    return .object([("version", version), ("places", .array(origins.map(json)))])
  }

  private static func json(_ origin: PlaceOrigin) -> JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [
      ("pointer", .string(origin.place.pointer.description)), ("kind", .string(origin.place.kind.rawValue)),
    ]
    if let value = origin.place.value { members.append(("value", .value(value))) }
    members += [("source", .string(origin.document.subject.source))]
    switch origin.document {
    case .version(let version):
      members += [
        ("ordinal", .integer(version.ordinal)), ("core_version", version.coreVersion.map { .string($0) } ?? .null),
        ("run", .integer(Int(version.firstRun.id))),
      ]
    case .carried(let document):
      members += [
        ("release", document.release.map { .string($0) } ?? .null),
        ("core_version", document.coreVersion.map { .string($0) } ?? .null),
      ]
    }
    members += [
      ("since", origin.isDated ? .string(origin.since.description) : .null),
      ("commit", origin.commit.map { .string($0) } ?? .null),
    ]
    return .object(members)
  }
}
