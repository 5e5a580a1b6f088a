extension SampleDocument {
  /// Prices over one stretch of time, whose length is one of a few integers.
  static let bar = SampleDocument(
    id: "market.Bar",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$schema_id": "market.Bar",
        "$track": "@track@",
        "description": "Prices and volume of an instrument over one stretch of time.",
        "properties": {
          "close": {
            "description": "Last price",
            "exclusiveMinimum": 0,
            "title": "Close",
            "type": "number"
          },
          "high": {
            "description": "Highest price",
            "exclusiveMinimum": 0,
            "title": "High",
            "type": "number"
          },
          "interval_s": {
            "description": "Length of the stretch in seconds",
            "enum": [
              1,
              60,
              300,
              3600,
              86400
            ],
            "title": "Interval S",
            "type": "integer"
          },
          "low": {
            "description": "Lowest price",
            "exclusiveMinimum": 0,
            "title": "Low",
            "type": "number"
          },
          "open": {
            "description": "First price",
            "exclusiveMinimum": 0,
            "title": "Open",
            "type": "number"
          },
          "starts_at": {
            "description": "Seconds since 1970, UTC",
            "title": "Starts At",
            "type": "number"
          },
          "symbol": {
            "description": "Instrument, by its symbol",
            "minLength": 1,
            "title": "Symbol",
            "type": "string"
          },
          "volume": {
            "description": "Units that changed hands",
            "minimum": 0,
            "title": "Volume",
            "type": "number"
          }
        },
        "required": [
          "symbol",
          "interval_s",
          "open",
          "high",
          "low",
          "close",
          "volume",
          "starts_at"
        ],
        "title": "Bar",
        "type": "object"
      }
      """#)
}
