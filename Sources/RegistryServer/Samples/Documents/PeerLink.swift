extension SampleDocument {
  /// A connection between two clusters, seen from one of them.
  static let peerLink = SampleDocument(
    id: "federation.PeerLink",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$schema_id": "federation.PeerLink",
        "$track": "@track@",
        "description": "A connection between two clusters, seen from one of them.",
        "properties": {
          "local": {
            "description": "Cluster that reports",
            "minLength": 1,
            "title": "Local",
            "type": "string"
          },
          "remote": {
            "description": "Cluster at the other end",
            "minLength": 1,
            "title": "Remote",
            "type": "string"
          },
          "round_trip_ms": {
            "anyOf": [
              {
                "minimum": 0,
                "type": "number"
              },
              {
                "type": "null"
              }
            ],
            "default": null,
            "description": "Time to the other end and back",
            "title": "Round Trip Ms"
          },
          "state": {
            "description": "State as the reporting cluster sees it",
            "enum": [
              "opening",
              "open",
              "closed"
            ],
            "title": "State",
            "type": "string"
          }
        },
        "required": [
          "local",
          "remote",
          "state"
        ],
        "title": "PeerLink",
        "type": "object"
      }
      """#)
}
