import DriftModel
import JSONModel
import Reports

/// What the database keeps about a run as a whole: how it judged, what was wrong with the database itself, and what moves on
/// every night.
struct RunSummary: ReportEntry {
  let method: ReportMethod
  /// What the check before the run found; left out of the text where there is nothing.
  let damage: [Problem]
  /// The day until which the deferral should hold that the run recommended.
  let deferral: Timestamp?

  init(method: ReportMethod, damage: [Problem], deferral: Timestamp?) {
    self.method = method
    self.damage = damage
    self.deferral = deferral
  }

  var json: JSONOutput {
    guard case .object(var members) = method.json else { return method.json }
    if !damage.isEmpty { members.append(("damage", .array(damage.map(\.json)))) }
    if let deferral { members.append(("deferral", .string(deferral.description))) }
    return .object(members)
  }

  init(json: JSONValue) throws(Problem) {
    method = try ReportMethod(json: json)
    var damage: [Problem] = []
    if let found = json["damage"]?.array {
      for problem in found { damage.append(try Problem(json: problem)) }
    }
    self.damage = damage
    deferral = json["deferral"]?.string.flatMap { Timestamp($0) }
  }
}
