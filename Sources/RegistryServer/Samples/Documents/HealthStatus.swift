extension SampleDocument {
  /// A service's own account of how it is doing, as both tracks first have it.
  static let healthStatus = SampleDocument(
    id: "telemetry.HealthStatus",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$defs": {
          "CheckResult": {
            "description": "What one check of a service found.",
            "properties": {
              "detail": {
                "anyOf": [
                  {
                    "type": "string"
                  },
                  {
                    "type": "null"
                  }
                ],
                "default": null,
                "description": "What it found instead",
                "title": "Detail"
              },
              "name": {
                "description": "Name of the check",
                "minLength": 1,
                "title": "Name",
                "type": "string"
              },
              "passed": {
                "description": "Whether the check found what it looked for",
                "title": "Passed",
                "type": "boolean"
              }
            },
            "required": [
              "name",
              "passed"
            ],
            "title": "CheckResult",
            "type": "object"
          }
        },
        "$schema_id": "telemetry.HealthStatus",
        "$track": "@track@",
        "description": "How a service is doing, by its own account.",
        "properties": {
          "checked_at": {
            "description": "Seconds since 1970, UTC",
            "title": "Checked At",
            "type": "number"
          },
          "checks": {
            "description": "The checks behind the status",
            "items": {
              "$ref": "#/$defs/CheckResult"
            },
            "title": "Checks",
            "type": "array"
          },
          "service": {
            "description": "Name of the service",
            "minLength": 1,
            "title": "Service",
            "type": "string"
          },
          "status": {
            "description": "The worst of what its checks found",
            "enum": [
              "up",
              "degraded",
              "down",
              "unknown"
            ],
            "title": "Status",
            "type": "string"
          },
          "version": {
            "description": "Version of the service",
            "pattern": "^\\d+\\.\\d+\\.\\d+$",
            "title": "Version",
            "type": "string"
          }
        },
        "required": [
          "service",
          "status",
          "version",
          "checked_at"
        ],
        "title": "HealthStatus",
        "type": "object"
      }
      """#)

  /// The same status without the value `unknown`: whoever still writes it is turned away.
  static let healthStatusWithoutUnknown = SampleDocument(
    id: "telemetry.HealthStatus",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$defs": {
          "CheckResult": {
            "description": "What one check of a service found.",
            "properties": {
              "detail": {
                "anyOf": [
                  {
                    "type": "string"
                  },
                  {
                    "type": "null"
                  }
                ],
                "default": null,
                "description": "What it found instead",
                "title": "Detail"
              },
              "name": {
                "description": "Name of the check",
                "minLength": 1,
                "title": "Name",
                "type": "string"
              },
              "passed": {
                "description": "Whether the check found what it looked for",
                "title": "Passed",
                "type": "boolean"
              }
            },
            "required": [
              "name",
              "passed"
            ],
            "title": "CheckResult",
            "type": "object"
          }
        },
        "$schema_id": "telemetry.HealthStatus",
        "$track": "@track@",
        "description": "How a service is doing, by its own account.",
        "properties": {
          "checked_at": {
            "description": "Seconds since 1970, UTC",
            "title": "Checked At",
            "type": "number"
          },
          "checks": {
            "description": "The checks behind the status",
            "items": {
              "$ref": "#/$defs/CheckResult"
            },
            "title": "Checks",
            "type": "array"
          },
          "service": {
            "description": "Name of the service",
            "minLength": 1,
            "title": "Service",
            "type": "string"
          },
          "status": {
            "description": "The worst of what its checks found",
            "enum": [
              "up",
              "degraded",
              "down"
            ],
            "title": "Status",
            "type": "string"
          },
          "version": {
            "description": "Version of the service",
            "pattern": "^\\d+\\.\\d+\\.\\d+$",
            "title": "Version",
            "type": "string"
          }
        },
        "required": [
          "service",
          "status",
          "version",
          "checked_at"
        ],
        "title": "HealthStatus",
        "type": "object"
      }
      """#)
}
