extension SampleDocument {
  /// The fill of a queue, told to whoever fills it, as both tracks first have it.
  static let feedbackEvent = SampleDocument(
    id: "telemetry.FeedbackEvent",
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
        "$schema_id": "telemetry.FeedbackEvent",
        "$track": "@track@",
        "description": "Tells the reader of a feed how full the writer's queue is, so that it can slow down in time.",
        "properties": {
          "capacity": {
            "description": "Entries that the queue holds before it refuses more",
            "exclusiveMinimum": 0,
            "title": "Capacity",
            "type": "integer"
          },
          "coordinator": {
            "description": "Name of the coordinator that watches the queue",
            "minLength": 1,
            "title": "Coordinator",
            "type": "string"
          },
          "level": {
            "$ref": "#/$defs/PressureLevel",
            "description": "The coordinator's reading of the two counts"
          },
          "queue_size": {
            "description": "Entries that wait in the queue",
            "minimum": 0,
            "title": "Queue Size",
            "type": "integer"
          },
          "sent_at": {
            "description": "Seconds since 1970, UTC",
            "title": "Sent At",
            "type": "number"
          },
          "source": {
            "default": "store",
            "description": "Part of the platform that the queue belongs to",
            "title": "Source",
            "type": "string"
          }
        },
        "required": [
          "coordinator",
          "queue_size",
          "capacity",
          "level",
          "sent_at"
        ],
        "title": "FeedbackEvent",
        "type": "object"
      }
      """#)

  /// The same event with an optional `reason`, which old readers and writers need not know.
  static let feedbackEventWithReason = SampleDocument(
    id: "telemetry.FeedbackEvent",
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
        "$schema_id": "telemetry.FeedbackEvent",
        "$track": "@track@",
        "description": "Tells the reader of a feed how full the writer's queue is, so that it can slow down in time.",
        "properties": {
          "capacity": {
            "description": "Entries that the queue holds before it refuses more",
            "exclusiveMinimum": 0,
            "title": "Capacity",
            "type": "integer"
          },
          "coordinator": {
            "description": "Name of the coordinator that watches the queue",
            "minLength": 1,
            "title": "Coordinator",
            "type": "string"
          },
          "level": {
            "$ref": "#/$defs/PressureLevel",
            "description": "The coordinator's reading of the two counts"
          },
          "queue_size": {
            "description": "Entries that wait in the queue",
            "minimum": 0,
            "title": "Queue Size",
            "type": "integer"
          },
          "reason": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "type": "null"
              }
            ],
            "default": null,
            "description": "Why the level changed, in the coordinator's words",
            "title": "Reason"
          },
          "sent_at": {
            "description": "Seconds since 1970, UTC",
            "title": "Sent At",
            "type": "number"
          },
          "source": {
            "default": "store",
            "description": "Part of the platform that the queue belongs to",
            "title": "Source",
            "type": "string"
          }
        },
        "required": [
          "coordinator",
          "queue_size",
          "capacity",
          "level",
          "sent_at"
        ],
        "title": "FeedbackEvent",
        "type": "object"
      }
      """#)
}
