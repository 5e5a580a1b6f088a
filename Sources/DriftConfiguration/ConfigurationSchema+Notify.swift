import JSONModel

extension ConfigurationSchema {
  /// The schema of the `notify` mapping.
  static var notify: JSONOutput {
    closed([
      (
        "telemetry",
        closed(
          [
            ("source", text("The source of kind registry that is told of copies that differ from it.")),
            ("service", text("What this monitor calls itself there.", default: "schema-drift")),
          ], required: ["source"])
      ),
      ("webhooks", .object([("type", "array"), ("items", closed(webhook, required: ["name"]))])),
      ("heartbeat", closed(address)),
    ])
  }

  private static var webhook: [(name: String, value: JSONOutput)] {
    [("name", text("The name in messages; unique."))] + address + [
      ("secret_env", text("The environment variable that holds the secret of the signatures.")),
      ("secret_file", text("The file that holds the secret of the signatures.")),
    ]
  }

  private static var address: [(name: String, value: JSONOutput)] {
    [
      ("url", text("The address.")), ("url_env", text("The environment variable that holds the address.")),
      ("url_file", text("The file that holds the address.")),
    ]
  }
}
