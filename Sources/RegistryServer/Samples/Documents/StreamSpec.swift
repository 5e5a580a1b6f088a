extension SampleDocument {
  /// A stream of messages, with a tuple and a default that is an array.
  static let streamSpec = SampleDocument(
    id: "registry.StreamSpec",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$schema_id": "registry.StreamSpec",
        "$track": "@track@",
        "description": "One stream of messages that a provider offers.",
        "properties": {
          "ordered": {
            "default": true,
            "description": "Whether messages arrive in the order in which they were sent",
            "title": "Ordered",
            "type": "boolean"
          },
          "payload": {
            "description": "Kind of message it carries",
            "enum": [
              "quote",
              "trade",
              "bar"
            ],
            "title": "Payload",
            "type": "string"
          },
          "stream": {
            "description": "Name of the stream",
            "minLength": 1,
            "title": "Stream",
            "type": "string"
          },
          "symbols": {
            "description": "Instruments that it covers; all where the list is empty",
            "items": {
              "type": "string"
            },
            "title": "Symbols",
            "type": "array"
          },
          "window": {
            "default": [
              0,
              86400
            ],
            "description": "First and last second of the day in which it runs",
            "maxItems": 2,
            "minItems": 2,
            "prefixItems": [
              {
                "type": "integer"
              },
              {
                "type": "integer"
              }
            ],
            "title": "Window",
            "type": "array"
          }
        },
        "required": [
          "stream",
          "payload",
          "symbols"
        ],
        "title": "StreamSpec",
        "type": "object"
      }
      """#)
}
