extension SampleDocument {
  /// A page to whoever is on call, closed to properties that it does not name.
  static let alertNotice = SampleDocument(
    id: "telemetry.AlertNotice",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$schema_id": "telemetry.AlertNotice",
        "$track": "@track@",
        "additionalProperties": false,
        "description": "A page to whoever is on call.",
        "properties": {
          "runbook": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "type": "null"
              }
            ],
            "default": null,
            "description": "Address of the page that says what to do",
            "title": "Runbook"
          },
          "services": {
            "description": "Services that are touched",
            "items": {
              "type": "string"
            },
            "minItems": 1,
            "title": "Services",
            "type": "array"
          },
          "title": {
            "description": "One line that says what is wrong",
            "maxLength": 120,
            "minLength": 1,
            "title": "Title",
            "type": "string"
          },
          "urgency": {
            "description": "How soon a person must look",
            "enum": [
              "low",
              "high",
              "critical"
            ],
            "title": "Urgency",
            "type": "string"
          }
        },
        "required": [
          "title",
          "urgency",
          "services"
        ],
        "title": "AlertNotice",
        "type": "object"
      }
      """#)
}
