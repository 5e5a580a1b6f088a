import DriftModel

/// What the template of the Markdown report asks for, each text already safe Markdown.
///
/// Mustache looks for a missing name in the surrounding sections too, so every name occurs in one kind of section only, and
/// a list that may be missing is given empty.
struct MarkdownPage {
  let report: DriftReport
  /// The SHA-256 of the JSON form, which ties the two files together.
  let jsonDigest: SHA256Digest

  var fields: [String: Any] {
    var fields: [String: Any] = [
      "title": title,
      "decisions": report.decisions { MarkdownText.code($0) }.map { ["lead": $0.weight.rawValue, "text": $0.text] },
      "status": report.statusWords,
      "method": methodWords,
      "provenance": provenance,
    ]
    let weighed = [
      TriggersSection(report: report).fields, ChecklistSection(report: report).fields,
      RecommendationSection(report: report).fields,
    ]
    let unweighed: [[String: Any]] = [
      [
        "hasTriggers": false, "hasChecklist": false, "hasRecommendation": false,
        "unweighed": DriftReport.unweighedWords,
      ]
    ]
    let sections =
      [
        ChangesSection(report: report).fields, EditionsSection(report: report).fields,
        CrossSourceSection(report: report).fields,
        CrossTrackSection(report: report).fields, SinceReviewSection(report: report).fields,
        SourcesSection(report: report).fields,
      ] + (report.isWeighed ? weighed : unweighed)
    for section in sections { fields.merge(section) { first, _ in first } }
    return fields
  }

  /// What follows the name in the heading: the day of a night, the two points of a period.
  private var title: String {
    guard let period = report.period else { return ", \(report.asOf.day)" }
    return " from \(MarkdownText.plain(period.from)) to \(MarkdownText.plain(period.to)), as of \(report.asOf.day)"
  }

  private var methodWords: String {
    let modes =
      report.method.modes.isEmpty
      ? "no mode" : report.method.modes.map { MarkdownText.code($0) }.joined(separator: ", ")
    let reading =
      switch report.method.reading {
      case .declared:
        "*declared* reading, in which writers emit only the properties that their schema declares; the *strict* reading "
          + "counts every document that a schema accepts"
      case .strict:
        "*strict* reading, which counts every document that a schema accepts; in the *declared* reading writers emit only "
          + "the properties that their schema declares"
      }
    return
      "Severities follow the compatibility mode \(modes) and the \(reading). A schema that could not be read keeps its "
      + "last known state and is never counted as removed or as unchanged. A finding is *confirmed* by a document that one "
      + "version accepts and the other rejects; it is *disputed*, and counted as compatible, where containment proves that "
      + "there is none. Fingerprints name a finding in every run and output."
  }

  private var provenance: String {
    let tool = MarkdownText.plain("\(report.tool.name) \(report.tool.version)")
    return
      "Written by \(tool) for run \(report.run.id), started \(report.run.startedAt). SHA-256 of this report as JSON: "
      + MarkdownText.code(jsonDigest.description)
  }
}
