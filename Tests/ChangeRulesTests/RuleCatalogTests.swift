import ChangeRules
import Foundation
import SchemaComparison
import Testing

@Suite("The register of rules")
struct RuleCatalogTests {
  @Test("Every kind of change has exactly one rule, and every rule a kind")
  func completeness() {
    #expect(RuleCatalog.rules.map(\.kind.rawValue).sorted() == ChangeKind.allCases.map(\.rawValue).sorted())
    for kind in ChangeKind.allCases {
      #expect(RuleCatalog.rule(for: kind).kind == kind)
      #expect(RuleCatalog.rule(id: kind.rawValue)?.kind == kind)
    }
    #expect(RuleCatalog.rule(id: "no-such-rule") == nil)
  }

  @Test("Within an area the rules stand in the order of the kinds")
  func order() {
    for area in RuleCatalog.areas {
      let places = area.rules.map { ChangeKind.allCases.firstIndex(of: $0.kind) ?? -1 }
      #expect(places == places.sorted(), "\(area.title)")
    }
  }

  @Test("Ids are unique, over changes and files together, and in lower case with hyphens")
  func ids() {
    let ids = RuleCatalog.descriptions.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil })
    #expect(RuleCatalog.fileRules.allSatisfy { RuleCatalog.fileRule(id: $0.id)?.id == $0.id })
  }

  @Test("A rule's file, its constant and its id are one name in three spellings", arguments: RuleCatalog.descriptions)
  func spelling(_ rule: RuleDescription) throws {
    let words = rule.id.split(separator: "-").map(String.init)
    let fileName = words.map(\.capitalized).joined()
    let constant = words[0] + words.dropFirst().map(\.capitalized).joined()
    let url = try #require(Self.files[fileName + ".swift"])
    #expect(try String(contentsOf: url, encoding: .utf8).contains("static let \(constant) = "))
  }

  @Test("Titles and reasons are sentences", arguments: RuleCatalog.descriptions)
  func prose(_ rule: RuleDescription) {
    #expect(rule.title.first?.isUppercase == true && rule.title.last != ".")
    #expect(rule.rationale.last == "." && !rule.rationale.contains("\n") && !rule.rationale.contains("  "))
    #expect(!rule.severities.isEmpty)
  }

  /// The files below `Rules`, by name.
  private static let files: [String: URL] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/ChangeRules/Rules").resolvingSymlinksInPath()
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    return Dictionary((all ?? []).map { ($0.lastPathComponent, $0) }) { first, _ in first }
  }()
}
