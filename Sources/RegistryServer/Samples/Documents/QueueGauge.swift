extension SampleDocument {
  /// The fill of a queue, sampled at a fixed pace: the schema that v1 gives up in the end.
  static let queueGauge = SampleDocument(
    id: "telemetry.QueueGauge",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$schema_id": "telemetry.QueueGauge",
        "$track": "@track@",
        "description": "Fill of one queue, sampled at a fixed pace.",
        "properties": {
          "drained": {
            "description": "Entries taken since the last sample",
            "minimum": 0,
            "title": "Drained",
            "type": "integer"
          },
          "queue": {
            "description": "Name of the queue",
            "minLength": 1,
            "title": "Queue",
            "type": "string"
          },
          "sampled_at": {
            "description": "Seconds since 1970, UTC",
            "title": "Sampled At",
            "type": "number"
          },
          "size": {
            "description": "Entries that wait",
            "minimum": 0,
            "title": "Size",
            "type": "integer"
          }
        },
        "required": [
          "queue",
          "size",
          "drained",
          "sampled_at"
        ],
        "title": "QueueGauge",
        "type": "object"
      }
      """#)
}
