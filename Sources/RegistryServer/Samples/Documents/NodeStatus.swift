extension SampleDocument {
  /// What one node of a cluster last said of itself.
  static let nodeStatus = SampleDocument(
    id: "federation.NodeStatus",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$defs": {
          "NodeDuty": {
            "description": "What a node does for its cluster.",
            "enum": [
              "reader",
              "writer",
              "witness"
            ],
            "title": "NodeDuty",
            "type": "string"
          }
        },
        "$schema_id": "federation.NodeStatus",
        "$track": "@track@",
        "description": "What one node of a cluster last said of itself.",
        "properties": {
          "draining": {
            "default": false,
            "description": "Whether it takes no new work",
            "title": "Draining",
            "type": "boolean"
          },
          "duty": {
            "$ref": "#/$defs/NodeDuty",
            "description": "What the node does at present"
          },
          "joined_at": {
            "description": "When it joined, in seconds since 1970, UTC",
            "title": "Joined At",
            "type": "number"
          },
          "load": {
            "description": "Share of its processors in use",
            "maximum": 1,
            "minimum": 0,
            "title": "Load",
            "type": "number"
          },
          "node": {
            "description": "Name of the node within its cluster",
            "minLength": 1,
            "title": "Node",
            "type": "string"
          }
        },
        "required": [
          "node",
          "duty",
          "load",
          "joined_at"
        ],
        "title": "NodeStatus",
        "type": "object"
      }
      """#)
}
