extension SampleDocument {
  /// A request to a provider to send faster or slower, as a share of its configured rate.
  static let rateAdjustment = SampleDocument(
    id: "telemetry.RateAdjustment",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$defs": {
          "PressureLevel": {
            "description": "How close a queue is to turning work away.",
            "enum": [
              "calm",
              "rising",
              "full"
            ],
            "title": "PressureLevel",
            "type": "string"
          }
        },
        "$schema_id": "telemetry.RateAdjustment",
        "$track": "@track@",
        "description": "Asks a provider to send faster or slower, as a share of the rate it was configured for.",
        "properties": {
          "issued_at": {
            "description": "Seconds since 1970, UTC",
            "title": "Issued At",
            "type": "number"
          },
          "level": {
            "$ref": "#/$defs/PressureLevel",
            "description": "Pressure that led to the request"
          },
          "provider": {
            "description": "Provider that is asked",
            "minLength": 1,
            "title": "Provider",
            "type": "string"
          },
          "scale": {
            "description": "Share of the configured rate, 1 for all of it",
            "maximum": 1,
            "minimum": 0,
            "title": "Scale",
            "type": "number"
          },
          "valid_for_s": {
            "anyOf": [
              {
                "minimum": 1,
                "type": "integer"
              },
              {
                "type": "null"
              }
            ],
            "default": null,
            "description": "Seconds after which the configured rate returns",
            "title": "Valid For S"
          }
        },
        "required": [
          "provider",
          "scale",
          "level",
          "issued_at"
        ],
        "title": "RateAdjustment",
        "type": "object"
      }
      """#)

  /// The request as v2 goes its own way: a rate stands where the share stood.
  static let rateAdjustmentOfV2 = SampleDocument(
    id: "telemetry.RateAdjustment",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$defs": {
          "PressureLevel": {
            "description": "How close a queue is to turning work away.",
            "enum": [
              "calm",
              "rising",
              "full",
              "shedding"
            ],
            "title": "PressureLevel",
            "type": "string"
          }
        },
        "$schema_id": "telemetry.RateAdjustment",
        "$track": "@track@",
        "description": "Asks a provider to send faster or slower, as a rate of its own.",
        "properties": {
          "burst": {
            "default": 1,
            "description": "Messages that may be sent at once",
            "minimum": 1,
            "title": "Burst",
            "type": "integer"
          },
          "issued_at": {
            "description": "Seconds since 1970, UTC",
            "title": "Issued At",
            "type": "number"
          },
          "level": {
            "$ref": "#/$defs/PressureLevel",
            "description": "Pressure that led to the request"
          },
          "messages_per_second": {
            "description": "Most messages that may be sent in a second",
            "minimum": 0,
            "title": "Messages Per Second",
            "type": "integer"
          },
          "provider": {
            "description": "Provider that is asked",
            "minLength": 1,
            "title": "Provider",
            "type": "string"
          },
          "valid_for_s": {
            "anyOf": [
              {
                "minimum": 1,
                "type": "integer"
              },
              {
                "type": "null"
              }
            ],
            "default": null,
            "description": "Seconds after which the configured rate returns",
            "title": "Valid For S"
          }
        },
        "required": [
          "provider",
          "messages_per_second",
          "level",
          "issued_at"
        ],
        "title": "RateAdjustment",
        "type": "object"
      }
      """#)
}
