extension SampleDocument {
  /// The event as v2 goes its own way: two counts become one object, and the level has one value more.
  static let feedbackEventOfV2 = SampleDocument(
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
              "full",
              "shedding"
            ],
            "title": "PressureLevel",
            "type": "string"
          },
          "QueueDepth": {
            "description": "Fill of one queue at one moment.",
            "properties": {
              "capacity": {
                "description": "Entries that the queue holds before it refuses more",
                "exclusiveMinimum": 0,
                "title": "Capacity",
                "type": "integer"
              },
              "oldest_ms": {
                "anyOf": [
                  {
                    "minimum": 0,
                    "type": "integer"
                  },
                  {
                    "type": "null"
                  }
                ],
                "default": null,
                "description": "Age of the oldest entry in milliseconds",
                "title": "Oldest Ms"
              },
              "size": {
                "description": "Entries that wait in the queue",
                "minimum": 0,
                "title": "Size",
                "type": "integer"
              }
            },
            "required": [
              "size",
              "capacity"
            ],
            "title": "QueueDepth",
            "type": "object"
          }
        },
        "$schema_id": "telemetry.FeedbackEvent",
        "$track": "@track@",
        "description": "Tells the reader of a feed how full the writer's queue is, so that it can slow down in time.",
        "properties": {
          "coordinator": {
            "description": "Name of the coordinator that watches the queue",
            "minLength": 1,
            "title": "Coordinator",
            "type": "string"
          },
          "level": {
            "$ref": "#/$defs/PressureLevel",
            "description": "The coordinator's reading of the fill"
          },
          "queue": {
            "$ref": "#/$defs/QueueDepth",
            "description": "Fill of the queue when the event was sent"
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
          "queue",
          "level",
          "sent_at"
        ],
        "title": "FeedbackEvent",
        "type": "object"
      }
      """#)
}
