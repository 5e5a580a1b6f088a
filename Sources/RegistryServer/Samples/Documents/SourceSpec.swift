extension SampleDocument {
  /// A provider of market data and how it is reached.
  static let sourceSpec = SampleDocument(
    id: "registry.SourceSpec",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$defs": {
          "Credential": {
            "description": "Where the secret for a provider is kept, never the secret itself.",
            "properties": {
              "key": {
                "description": "Name of the secret in the vault",
                "title": "Key",
                "type": "string"
              },
              "vault": {
                "description": "Vault that keeps the secret",
                "title": "Vault",
                "type": "string"
              }
            },
            "required": [
              "vault",
              "key"
            ],
            "title": "Credential",
            "type": "object"
          }
        },
        "$schema_id": "registry.SourceSpec",
        "$track": "@track@",
        "description": "A provider of market data and how it is reached.",
        "properties": {
          "credential": {
            "anyOf": [
              {
                "$ref": "#/$defs/Credential"
              },
              {
                "type": "null"
              }
            ],
            "default": null,
            "description": "Where its secret is kept, if it asks for one"
          },
          "enabled": {
            "default": true,
            "description": "Whether the platform reads it",
            "title": "Enabled",
            "type": "boolean"
          },
          "endpoint": {
            "description": "Address to connect to",
            "minLength": 1,
            "title": "Endpoint",
            "type": "string"
          },
          "name": {
            "description": "Name of the provider",
            "pattern": "^[a-z][a-z0-9_]*$",
            "title": "Name",
            "type": "string"
          },
          "transport": {
            "description": "How its data arrives",
            "enum": [
              "websocket",
              "fix",
              "rest",
              "file"
            ],
            "title": "Transport",
            "type": "string"
          }
        },
        "required": [
          "name",
          "transport",
          "endpoint"
        ],
        "title": "SourceSpec",
        "type": "object"
      }
      """#)
}
