extension SampleDocument {
  /// A provider's allowance, shared out by names that no schema lists.
  static let quotaPlan = SampleDocument(
    id: "registry.QuotaPlan",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$schema_id": "registry.QuotaPlan",
        "$track": "@track@",
        "description": "How much of a provider's allowance each consumer may use.",
        "properties": {
          "provider": {
            "description": "Provider whose allowance is shared out",
            "minLength": 1,
            "title": "Provider",
            "type": "string"
          },
          "resets": {
            "default": "daily",
            "description": "When the allowance starts anew",
            "enum": [
              "hourly",
              "daily",
              "monthly"
            ],
            "title": "Resets",
            "type": "string"
          },
          "shares": {
            "additionalProperties": {
              "maximum": 1,
              "minimum": 0,
              "type": "number"
            },
            "description": "Share of each consumer, by its name",
            "title": "Shares",
            "type": "object"
          }
        },
        "required": [
          "provider",
          "shares"
        ],
        "title": "QuotaPlan",
        "type": "object"
      }
      """#)
}
