/// What every reader of the catalogue needs of a rule, whether it is about a change, about a document, or about a file.
///
/// The rules page, `rules`, `explain` and the metadata of other tools' formats are written from it.
public struct RuleDescription: Sendable, Identifiable {
  /// The public name.
  public let id: String
  /// What happened, in a few words, without a full stop.
  public let title: String
  /// Why it matters and to whom; words in back-ticks are keywords.
  public let rationale: String
  /// The part of the page it stands in, such as `Numbers`.
  public let area: String
  /// The effect on the accepted documents read strictly, in words.
  public let strictEffect: String
  /// The effect where writers emit only the properties that their schema declares, in words.
  public let declaredEffect: String
  /// The severities that the default policy can come to, worst first.
  public let severities: [Severity]
  /// Pairs of schemas; none for a rule about files or about what containment shows.
  public let examples: [RuleExample]

  /// The severities of the default policy in words, such as `breaking or compatible`.
  public var defaultSeverity: String { severities.map(\.rawValue).joined(separator: " or ") }

  init(_ rule: ChangeRule, area: String) {
    id = rule.id
    title = rule.title
    rationale = rule.rationale
    self.area = area
    strictEffect = rule.strict.words
    declaredEffect = rule.declared.words
    severities = rule.severities(under: Policy())
    examples = rule.examples
  }

  private static let noComparison = "none, since no two documents are compared"

  init(_ rule: ContainmentRule) {
    id = rule.id
    title = rule.title
    rationale = rule.rationale
    area = RuleCatalog.containmentArea
    strictEffect = "\(rule.effect.rawValue), where the strict reading is in force"
    declaredEffect = "\(rule.effect.rawValue), where the declared reading is in force"
    severities = [rule.severity(under: Policy())]
    examples = []
  }

  init(_ rule: FileRule) {
    id = rule.id
    title = rule.title
    rationale = rule.rationale
    area = RuleCatalog.fileArea
    strictEffect = Self.noComparison
    declaredEffect = Self.noComparison
    severities = [rule.severity]
    examples = []
  }
}

extension RuleCatalog {
  /// The title of the area of the rules about what containment shows.
  static let containmentArea = "Containment"

  /// The title of the area of the rules about files.
  static let fileArea = "Schemas as files"

  /// Every rule in the order of the rules page.
  public static let descriptions: [RuleDescription] =
    areas.flatMap { area in area.rules.map { RuleDescription($0, area: area.title) } }
    + containmentRules.map { RuleDescription($0) } + fileRules.map { RuleDescription($0) }

  /// The rule with this id, or `nil` for any other id.
  public static func description(id: String) -> RuleDescription? { descriptions.first { $0.id == id } }

  /// Known ids that are spelt much like `id`, nearest first, at most three.
  public static func ids(near id: String) -> [String] { NearestNames.of(id, among: descriptions.map(\.id)) }
}
