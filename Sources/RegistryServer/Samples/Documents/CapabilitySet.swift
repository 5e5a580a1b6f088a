extension SampleDocument {
  /// What a component can do, as a set of words.
  static let capabilitySet = SampleDocument(
    id: "registry.CapabilitySet",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$schema_id": "registry.CapabilitySet",
        "$track": "@track@",
        "description": "What a component of the platform can do, so that others can ask before they call.",
        "properties": {
          "capabilities": {
            "description": "What it can do",
            "items": {
              "enum": [
                "replay",
                "snapshot",
                "backfill",
                "compress"
              ],
              "type": "string"
            },
            "title": "Capabilities",
            "type": "array",
            "uniqueItems": true
          },
          "component": {
            "description": "Component that declares itself",
            "minLength": 1,
            "title": "Component",
            "type": "string"
          },
          "schema_tracks": {
            "description": "Tracks of schemas that it reads",
            "items": {
              "enum": [
                "v1",
                "v2"
              ],
              "type": "string"
            },
            "minItems": 1,
            "title": "Schema Tracks",
            "type": "array"
          }
        },
        "required": [
          "component",
          "capabilities",
          "schema_tracks"
        ],
        "title": "CapabilitySet",
        "type": "object"
      }
      """#)
}
