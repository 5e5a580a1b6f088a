/// The commented configuration that `schema-drift init` writes.
public enum ConfigurationTemplate {
  /// A valid configuration with one folder as its source; everything else stands there as a comment.
  public static let text = #"""
    # schema-drift: what is watched, and how. Unknown keys are errors. Relative paths start at this file's folder.
    # A JSON Schema of this file: docs/configuration.schema.json, or `schema-drift init --schema`.

    # The SQLite file that keeps every version ever seen.
    database: schema-drift.db

    # The archives of releases and artifacts are kept in it; those of more bytes than this lie in schema-drift.db.archives.
    # archives:
    #   embed_up_to: 8388608

    # Where schemas are read from: any number, each with a name of its own.
    sources:
      # A folder: Core's artifact layout (index.json and a folder a track), a plain folder of *.json, or pinned copies
      # with _metadata.json.
      - name: core
        kind: directory
        path: schemas

      # Copies that another repository pinned, each held against the version of the registry: synced, drift or
      # missing_in_registry. What the copies lack is no drift.
      # - name: pins
      #   kind: directory
      #   path: tests/fixtures/schemas
      #   pinned: true

      # A Confluent-compatible registry: its JSON Schema subjects, each in the mode that the registry sets for it. A
      # subject's context is its track.
      # - name: confluent
      #   kind: confluent
      #   url: https://schema-registry.example.com
      #   token_env: CONFLUENT_TOKEN

      # The registry service. The token comes from a file or the environment, never from this file.
      # - name: registry
      #   kind: registry
      #   url: https://registry.example.com/api/v1
      #   token_env: SCHEMA_REGISTRY_TOKEN     # or token_file: /run/credentials/registry-token
      #   track: v1                            # only this track; without it, all
      #   mode: BACKWARD                       # see rules.modes

      # A release artifact: zip, tar.gz or tar, read in memory.
      # - name: release
      #   kind: archive
      #   path: core-schemas.zip
      #   dialect: draft-07                    # of documents without $schema: draft-04, -06, -07, 2019-09, 2020-12 (the default)

      # The releases of a repository at GitHub: every release is an edition, read once and kept. On the first run all of
      # them are read, later only the new ones. Drafts never are.
      # - name: core-releases
      #   kind: github-release
      #   repository: example/core             # owner/name
      #   asset: core-schemas-*.zip            # which file of a release; one may match. The default is *
      #   tag: v*                              # which releases; the default is *
      #   prereleases: false
      #   since: 2025-01-01                    # nothing older; or limit: 50, the newest 50
      #   token_env: GITHUB_TOKEN              # needed for private repositories; raises the rate limit for all
      #   base_url: https://api.github.com     # GitHub Enterprise: https://HOST/api/v3

      # The workflow artifacts of one name, which GitHub deletes after 90 days. Those of forks are never read.
      # - name: core-artifacts
      #   kind: github-artifact
      #   repository: example/core
      #   artifact: core-schemas               # the exact name
      #   branch: main                         # a glob over branches and tags; without it, all of them
      #   workflow: export.yml                 # only this workflow's
      #   token_env: GITHUB_TOKEN              # GitHub gives artifacts to nobody without a token

    # The documents that a $ref to another document leads to, each a file. Nothing is ever fetched for a reference; one
    # that leads to no file here leaves the answers that depend on it undetermined.
    # resources:
    #   - {uri: https://example.com/address.json, path: shared/address.json}

    rules:
      # declared: writers emit only the properties that their schema declares. strict: plain set inclusion.
      reading: declared

      # A severity of your own for a rule (`schema-drift rules` lists them): breaking, risky, compatible or metadata.
      # severity:
      #   pattern-changed: breaking

      # The mode by source, track and schema (globs; the last match wins). The default is FULL: a monitor cannot know on
      # which side its readers stand. BACKWARD, FORWARD, FULL, their _TRANSITIVE forms, NONE.
      # modes:
      #   - {track: v2, mode: NONE}
      #   - {schema: telemetry.*, mode: FULL_TRANSITIVE}

    # The day on which the team looks at the decision again.
    # review:
    #   date: 2026-01-31

    # Who else is told of drift, once per change of state; none of them can fail a run. Secrets come from the environment
    # or a file.
    # notify:
    #   telemetry: {source: registry}            # POST /admin/telemetry for copies that differ from that registry
    #   webhooks:                                # a signed POST for every change
    #     - {name: chat, url_env: DRIFT_WEBHOOK_URL, secret_env: DRIFT_WEBHOOK_SECRET}
    #   heartbeat: {url_env: DRIFT_HEARTBEAT_URL}  # asked for after every recorded run; with /fail after a failed one

    # What is looked at beside the schemas in every run, for the triggers and the checklist. What is not named is not asked for.
    # probes:
    #   registry:
    #     url: https://registry.example.com/api/v1   # in production: its health and the negotiation of its tracks
    #     token_env: SCHEMA_REGISTRY_TOKEN
    #     promised_uptime: 99                        # percent, over uptime_days: 30
    #   packages:                                    # the index is PIP_INDEX_URL's or pip's own, or index: https://…/simple
    #     client: core-registry-client
    #     client_projects: [https://github.com/example/schema-registry]
    #     pipeline: market-data-pipeline
    #   github: {store: example/store, pipeline: example/pipeline, token_env: GITHUB_TOKEN}
    #   tests:                                       # JUnit XML files of contract tests
    #     - {directory: contract-tests}
    #   key_schemas: [telemetry.FeedbackEvent]

    reports:
      directory: reports     # one folder a day
      keep: 30               # how many of the newest the nightly wrapper keeps

    """#
}
