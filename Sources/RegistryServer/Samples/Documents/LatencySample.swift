extension SampleDocument {
  /// The time that messages took from one stage to the next.
  static let latencySample = SampleDocument(
    id: "telemetry.LatencySample",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$schema_id": "telemetry.LatencySample",
        "$track": "@track@",
        "description": "Time that messages took from one stage of the platform to the next.",
        "properties": {
          "labels": {
            "additionalProperties": {
              "type": "string"
            },
            "description": "Whatever tells this sample from others",
            "title": "Labels",
            "type": "object"
          },
          "median_ms": {
            "description": "Half of the messages took no longer",
            "minimum": 0,
            "title": "Median Ms",
            "type": "number"
          },
          "messages": {
            "description": "Messages that were timed",
            "minimum": 1,
            "title": "Messages",
            "type": "integer"
          },
          "p99_ms": {
            "description": "All but one in a hundred took no longer",
            "minimum": 0,
            "title": "P99 Ms",
            "type": "number"
          },
          "stage": {
            "description": "Stage that the messages left",
            "enum": [
              "ingest",
              "normalise",
              "store",
              "serve"
            ],
            "title": "Stage",
            "type": "string"
          }
        },
        "required": [
          "stage",
          "median_ms",
          "p99_ms",
          "messages"
        ],
        "title": "LatencySample",
        "type": "object"
      }
      """#)
}
