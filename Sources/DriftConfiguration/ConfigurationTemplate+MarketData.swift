extension ConfigurationTemplate {
  /// The configurations that `init --example` writes, by their names.
  public static let examples: [String: String] = ["market-data": marketData]

  /// The systems of a market data platform: Core exports, a registry serves, Store and Pipeline read.
  public static let marketData = #"""
    # schema-drift for a market data platform: Core exports schemas on every tag, a registry is to serve them, Store and
    # Pipeline read them. The decision whether Store integrates the registry is looked at again every night.
    database: schema-drift.db

    sources:
      # Core's releases: the assets of every tag.
      - name: core-releases
        kind: github-release
        repository: mjdevaccount/market-data-core    # name Core's repository
        asset: core-schemas-*
        # token_env: GITHUB_TOKEN                  # raises the rate limit

      # The same as workflow artifacts, which GitHub deletes after 90 days. It gives them to nobody without a token.
      # - name: core-artifacts
      #   kind: github-artifact
      #   repository: mjdevaccount/market-data-core
      #   artifact: core-schemas
      #   token_env: GITHUB_TOKEN

      # The registry, once it runs: today on a developer's machine only.
      # - name: registry
      #   kind: registry
      #   url: http://localhost:8000

      # The copies that Store's tests are pinned to.
      # - name: store-pins
      #   kind: directory
      #   path: ../market_data_store/tests/fixtures/schemas
      #   pinned: true

    rules:
      reading: declared
      modes:
        - {schema: telemetry.FeedbackEvent, mode: FULL_TRANSITIVE}   # Store extends it

    # The review that the decision to defer was given.
    review:
      date: 2025-11-15

    # What the triggers and the checklist look at. The package index is the one of PIP_INDEX_URL or of pip's own
    # configuration; nobody guesses one.
    probes:
      # registry:
      #   url: https://registry.yourdomain.com       # the production address, once there is one
      #   healthy_runs: 3
      #   stable_days: 14
      #   promised_uptime: 99
      packages:
        client: core-registry-client
        client_projects: [https://github.com/mjdevaccount/schema-registry-service]
        pipeline: market-data-pipeline
        core: market-data-core
        downstream: [market-data-pipeline, market-data-store]
        store: market-data-store
      github:
        # token_env: GITHUB_TOKEN                  # raises the rate limit
        store: mjdevaccount/market_data_store         # name Store's repository
        store_version: 0.5.0
        # pipeline: mjdevaccount/market_data_pipeline
        # pipeline_workflow: contract
      # tests:
      #   - {directory: ../market_data_store/test-results}
      key_schemas: [telemetry.FeedbackEvent, telemetry.HealthStatus, telemetry.RateAdjustment]

    reports:
      directory: reports
      keep: 30

    """#
}
