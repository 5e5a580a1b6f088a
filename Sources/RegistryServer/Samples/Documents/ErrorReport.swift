extension SampleDocument {
  /// A failure that a service could not put right by itself.
  static let errorReport = SampleDocument(
    id: "telemetry.ErrorReport",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$schema_id": "telemetry.ErrorReport",
        "$track": "@track@",
        "description": "A failure that a service could not put right by itself.",
        "properties": {
          "cause": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ],
            "default": null,
            "description": "Name or number of what lay beneath it",
            "title": "Cause"
          },
          "code": {
            "description": "Stable name of the failure",
            "pattern": "^[A-Z]{3}-\\d{4}$",
            "title": "Code",
            "type": "string"
          },
          "message": {
            "description": "What went wrong, for a person",
            "maxLength": 2000,
            "title": "Message",
            "type": "string"
          },
          "retryable": {
            "default": false,
            "description": "Whether the same call may succeed later",
            "title": "Retryable",
            "type": "boolean"
          },
          "service": {
            "description": "Name of the service",
            "minLength": 1,
            "title": "Service",
            "type": "string"
          }
        },
        "required": [
          "service",
          "code",
          "message"
        ],
        "title": "ErrorReport",
        "type": "object"
      }
      """#)
}
