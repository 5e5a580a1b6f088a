extension SampleDocument {
  /// The best prices of an instrument, either of which may be absent.
  static let quote = SampleDocument(
    id: "market.Quote",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$defs": {
          "Side": {
            "description": "One side of a quote.",
            "properties": {
              "price": {
                "description": "Price of one unit",
                "exclusiveMinimum": 0,
                "title": "Price",
                "type": "number"
              },
              "size": {
                "description": "Units offered at that price",
                "minimum": 0,
                "title": "Size",
                "type": "number"
              }
            },
            "required": [
              "price",
              "size"
            ],
            "title": "Side",
            "type": "object"
          }
        },
        "$schema_id": "market.Quote",
        "$track": "@track@",
        "description": "The best prices at which an instrument can be bought and sold.",
        "properties": {
          "ask": {
            "anyOf": [
              {
                "$ref": "#/$defs/Side"
              },
              {
                "type": "null"
              }
            ],
            "description": "Best price to buy at, null where there is none"
          },
          "at": {
            "description": "Seconds since 1970, UTC",
            "title": "At",
            "type": "number"
          },
          "bid": {
            "anyOf": [
              {
                "$ref": "#/$defs/Side"
              },
              {
                "type": "null"
              }
            ],
            "description": "Best price to sell at, null where there is none"
          },
          "symbol": {
            "description": "Instrument, by its symbol",
            "minLength": 1,
            "title": "Symbol",
            "type": "string"
          },
          "venue": {
            "description": "Market identifier code of the venue",
            "pattern": "^[A-Z0-9]{4}$",
            "title": "Venue",
            "type": "string"
          }
        },
        "required": [
          "symbol",
          "bid",
          "ask",
          "venue",
          "at"
        ],
        "title": "Quote",
        "type": "object"
      }
      """#)
}
