extension SampleDocument {
  /// One trade as its venue reported it.
  static let trade = SampleDocument(
    id: "market.Trade",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$schema_id": "market.Trade",
        "$track": "@track@",
        "description": "One trade as its venue reported it.",
        "properties": {
          "aggressor": {
            "description": "Side that crossed the spread",
            "enum": [
              "buyer",
              "seller",
              "none"
            ],
            "title": "Aggressor",
            "type": "string"
          },
          "at": {
            "description": "Seconds since 1970, UTC",
            "title": "At",
            "type": "number"
          },
          "conditions": {
            "description": "The venue's codes for what was unusual",
            "items": {
              "type": "string"
            },
            "maxItems": 8,
            "title": "Conditions",
            "type": "array"
          },
          "price": {
            "description": "Price of one unit",
            "exclusiveMinimum": 0,
            "title": "Price",
            "type": "number"
          },
          "size": {
            "description": "Units that changed hands",
            "exclusiveMinimum": 0,
            "title": "Size",
            "type": "number"
          },
          "symbol": {
            "description": "Instrument, by its symbol",
            "minLength": 1,
            "title": "Symbol",
            "type": "string"
          }
        },
        "required": [
          "symbol",
          "price",
          "size",
          "aggressor",
          "at"
        ],
        "title": "Trade",
        "type": "object"
      }
      """#)
}
