import ChangeRules
import DriftModel
import JSONModel
import JSONSchema

/// The JSON Schema (draft 2020-12) of the configuration file, for editors; made from the same names that the reader knows.
public enum ConfigurationSchema {
  /// The schema as pretty JSON with a final newline.
  public static var text: String { document.text(pretty: true) + "\n" }

  private static var document: JSONOutput {
    .object([
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("title", "schema-drift configuration"),
      ("type", "object"),
      ("required", ["sources"]),
      ("additionalProperties", false),
      ("properties", .object(properties)),
    ])
  }

  private static var properties: [(name: String, value: JSONOutput)] {
    [
      ("database", text("The path of the SQLite file.", default: "schema-drift.db")),
      (
        "archives",
        closed([
          (
            "embed_up_to",
            .object([
              (
                "description",
                "The most bytes of an archive that lie in the database; larger ones lie in a folder beside it."
              ),
              ("type", "integer"), ("minimum", 0), ("maximum", 1_000_000_000),
              ("default", .integer(Edition.defaultEmbeddingLimit)),
            ])
          )
        ])
      ),
      (
        "sources",
        .object([
          ("description", "The places that schemas are read from."), ("type", "array"), ("minItems", 1),
          ("items", source),
        ])
      ),
      (
        "resources",
        .object([
          ("description", "The files that stand in for the documents that references lead to; nothing is fetched."),
          ("type", "array"), ("items", resource),
        ])
      ),
      (
        "rules",
        closed([
          (
            "severity",
            closed(
              RuleCatalog.descriptions.map {
                ($0.id, words(Severity.allCases.map(\.rawValue), "The severity of this rule."))
              })
          ),
          ("reading", words(Policy.Reading.allCases.map(\.rawValue), "The question that decides a severity.")),
          ("modes", .object([("type", "array"), ("items", closed(modeScope, required: ["mode"]))])),
        ])
      ),
      (
        "review",
        closed([
          ("date", .object([("description", "The day of the next review."), ("type", "string"), ("format", "date")]))
        ])
      ),
      (
        "reports",
        closed([
          ("directory", text("The folder that gets one folder a day.", default: "reports")),
          (
            "keep", .object([("description", "How many of the newest are kept."), ("type", "integer"), ("minimum", 1)])
          ),
        ])
      ),
      ("notify", notify),
      ("probes", probes),
    ]
  }

  private static var source: JSONOutput {
    closed(
      [
        ("name", text("The name in subjects and reports; unique.")),
        ("kind", words(SourceKind.allCases.map(\.rawValue), "What stands at the other end.")),
        ("path", text("The folder or archive, for kinds directory and archive.")),
        (
          "pinned",
          .object([
            ("description", "Whether a folder holds copies that somebody pinned."), ("type", "boolean"),
            ("default", .boolean(false)),
          ])
        ),
        ("url", text("The base address, for kinds registry and confluent.")),
        ("repository", text("The repository at GitHub as owner/name, for kinds github-release and github-artifact.")),
        ("base_url", text("The address of GitHub's REST API.", default: "https://api.github.com")),
        ("asset", text("A glob over the files of a release, of which one may match.", default: "*")),
        ("tag", text("A glob over the tags of releases.", default: "*")),
        (
          "prereleases",
          .object([
            ("description", "Whether prereleases are read."), ("type", "boolean"), ("default", .boolean(false)),
          ])
        ),
        ("artifact", text("The exact name of the artifact, for kind github-artifact.")),
        ("branch", text("A glob over the branches and tags that the workflow ran for.", default: "*")),
        ("workflow", text("The file name or number of the only workflow whose artifacts are read.")),
        (
          "since",
          .object([
            ("description", "The day before which nothing is read."), ("type", "string"), ("format", "date"),
          ])
        ),
        (
          "limit",
          .object([
            ("description", "How many of the newest releases or artifacts are read."), ("type", "integer"),
            ("minimum", 1),
          ])
        ),
        ("track", text("The only track to read, or the track of a folder that names none.")),
        ("token_env", text("The environment variable that holds the bearer token.")),
        ("token_file", text("The file that holds the bearer token.")),
        ("dialect", words(Dialect.allCases.map(\.name), "The dialect of documents without `$schema`.")),
        ("mode", mode),
      ], required: ["name", "kind"])
  }

  private static var resource: JSONOutput {
    closed(
      [
        ("uri", text("The absolute URI that references name, without fragment.")),
        ("path", text("The file that holds the document.")),
      ], required: ["uri", "path"])
  }

  private static var modeScope: [(name: String, value: JSONOutput)] {
    [
      ("source", text("A glob over source names.")), ("track", text("A glob over tracks.")),
      ("schema", text("A glob over schema ids.")), ("mode", mode),
    ]
  }

  private static var mode: JSONOutput {
    words(CompatibilityMode.allCases.map(\.rawValue), "The directions that must stay compatible.")
  }

  static func text(_ description: String, default value: String? = nil) -> JSONOutput {
    .object(
      [("description", .string(description)), ("type", "string")] + (value.map { [("default", .string($0))] } ?? []))
  }

  static func words(_ words: [String], _ description: String) -> JSONOutput {
    .object([("description", .string(description)), ("enum", .array(words.map { .string($0) }))])
  }

  static func closed(_ properties: [(name: String, value: JSONOutput)], required: [String] = []) -> JSONOutput {
    .object(
      [("type", "object"), ("additionalProperties", false), ("properties", .object(properties))]
        + (required.isEmpty ? [] : [("required", .array(required.map { .string($0) }))]))
  }
}
