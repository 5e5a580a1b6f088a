import DriftModel

/// The checklist: what fails and what nobody knows first, then what is waived, then what passes.
struct ChecklistSection {
  let report: DriftReport

  var fields: [String: Any] {
    let items = ChecklistEntry.State.allCases.flatMap { state in report.checklist.filter { $0.state == state } }
    let counts = ChecklistEntry.State.allCases.map { state in
      "\(report.checklist.count { $0.state == state }) \(state.rawValue)"
    }
    return [
      "hasChecklist": !items.isEmpty, "checklistCounts": counts.joined(separator: ", ") + ".",
      "checklist": items.map(fields),
    ]
  }

  private func fields(_ item: ChecklistEntry) -> [String: Any] {
    let checked = item.lastChecked.map { ", checked \($0.day)" } ?? ""
    return [
      "itemState": item.state.rawValue,
      "itemTitle": "\(MarkdownText.plain(item.title)) (\(MarkdownText.code(item.id))\(checked))",
      "itemEvidence": item.evidence.prefix(3).map { MarkdownText.plain($0.text) },
    ]
  }
}
