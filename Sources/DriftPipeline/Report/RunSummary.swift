import JSONModel
import Reports

/// What the database keeps about a run as a whole: how it judged, and what was wrong with the database itself.
struct RunSummary: ReportEntry {
  let method: ReportMethod
  /// What the check before the run found; left out of the text where there is nothing.
  let damage: [Problem]

  init(method: ReportMethod, damage: [Problem]) {
    self.method = method
    self.damage = damage
  }

  var json: JSONOutput {
    guard !damage.isEmpty, case .object(let members) = method.json else { return method.json }
    return .object(members + [("damage", .array(damage.map(\.json)))])
  }

  init(json: JSONValue) throws(Problem) {
    method = try ReportMethod(json: json)
    var damage: [Problem] = []
    if let found = json["damage"]?.array {
      for problem in found { damage.append(try Problem(json: problem)) }
    }
    self.damage = damage
  }
}
