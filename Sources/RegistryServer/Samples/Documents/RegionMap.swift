extension SampleDocument {
  /// The zones of a region, each a list of nodes.
  static let regionMap = SampleDocument(
    id: "federation.RegionMap",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$defs": {
          "Zone": {
            "description": "A place in which nodes fail together.",
            "properties": {
              "name": {
                "description": "Name of the zone",
                "minLength": 1,
                "title": "Name",
                "type": "string"
              },
              "nodes": {
                "description": "Nodes that stand in it",
                "items": {
                  "type": "string"
                },
                "title": "Nodes",
                "type": "array"
              }
            },
            "required": [
              "name"
            ],
            "title": "Zone",
            "type": "object"
          }
        },
        "$schema_id": "federation.RegionMap",
        "$track": "@track@",
        "description": "The zones of a region and what stands in them.",
        "properties": {
          "fallback": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "type": "null"
              }
            ],
            "default": null,
            "description": "Region that takes over when this one fails",
            "title": "Fallback"
          },
          "region": {
            "description": "Name of the region",
            "pattern": "^[a-z]+-[a-z]+-\\d$",
            "title": "Region",
            "type": "string"
          },
          "zones": {
            "description": "Its zones",
            "items": {
              "$ref": "#/$defs/Zone"
            },
            "minItems": 1,
            "title": "Zones",
            "type": "array"
          }
        },
        "required": [
          "region",
          "zones"
        ],
        "title": "RegionMap",
        "type": "object"
      }
      """#)
}
