extension SampleDocument {
  /// A node's claim to lead its cluster for a term.
  static let leaderClaim = SampleDocument(
    id: "federation.LeaderClaim",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$schema_id": "federation.LeaderClaim",
        "$track": "@track@",
        "description": "A node's claim to lead its cluster for a term.",
        "properties": {
          "lease_s": {
            "default": 30,
            "description": "Seconds for which the claim holds",
            "maximum": 300,
            "minimum": 1,
            "title": "Lease S",
            "type": "integer"
          },
          "node": {
            "description": "Node that claims to lead",
            "minLength": 1,
            "title": "Node",
            "type": "string"
          },
          "term": {
            "description": "Number of the term, never used twice",
            "minimum": 1,
            "title": "Term",
            "type": "integer"
          },
          "votes": {
            "description": "Nodes that agreed",
            "items": {
              "type": "string"
            },
            "minItems": 1,
            "title": "Votes",
            "type": "array"
          }
        },
        "required": [
          "node",
          "term",
          "votes"
        ],
        "title": "LeaderClaim",
        "type": "object"
      }
      """#)
}
