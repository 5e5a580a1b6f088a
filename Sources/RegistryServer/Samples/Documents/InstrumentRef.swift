extension SampleDocument {
  /// An instrument, with one of two kinds of terms where it is a derivative.
  static let instrumentRef = SampleDocument(
    id: "market.InstrumentRef",
    text: #"""
      {
        "$core_version": "@core_version@",
        "$defs": {
          "FutureTerms": {
            "description": "What makes a future out of an instrument.",
            "properties": {
              "expires_on": {
                "description": "Last day of trading, as YYYY-MM-DD",
                "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
                "title": "Expires On",
                "type": "string"
              },
              "kind": {
                "const": "future",
                "default": "future",
                "title": "Kind",
                "type": "string"
              }
            },
            "required": [
              "expires_on"
            ],
            "title": "FutureTerms",
            "type": "object"
          },
          "OptionTerms": {
            "description": "What makes an option out of an instrument.",
            "properties": {
              "kind": {
                "const": "option",
                "default": "option",
                "title": "Kind",
                "type": "string"
              },
              "right": {
                "description": "Right that the option gives",
                "enum": [
                  "call",
                  "put"
                ],
                "title": "Right",
                "type": "string"
              },
              "strike": {
                "description": "Price at which it can be exercised",
                "exclusiveMinimum": 0,
                "title": "Strike",
                "type": "number"
              }
            },
            "required": [
              "right",
              "strike"
            ],
            "title": "OptionTerms",
            "type": "object"
          }
        },
        "$schema_id": "market.InstrumentRef",
        "$track": "@track@",
        "description": "An instrument, named so that every part of the platform means the same one.",
        "properties": {
          "currency": {
            "description": "ISO 4217 code",
            "pattern": "^[A-Z]{3}$",
            "title": "Currency",
            "type": "string"
          },
          "symbol": {
            "description": "Symbol within the platform",
            "minLength": 1,
            "title": "Symbol",
            "type": "string"
          },
          "terms": {
            "anyOf": [
              {
                "discriminator": {
                  "mapping": {
                    "future": "#/$defs/FutureTerms",
                    "option": "#/$defs/OptionTerms"
                  },
                  "propertyName": "kind"
                },
                "oneOf": [
                  {
                    "$ref": "#/$defs/OptionTerms"
                  },
                  {
                    "$ref": "#/$defs/FutureTerms"
                  }
                ]
              },
              {
                "type": "null"
              }
            ],
            "default": null,
            "description": "Terms of a derivative, null for the rest",
            "title": "Terms"
          },
          "tick": {
            "description": "Smallest step of its price",
            "exclusiveMinimum": 0,
            "title": "Tick",
            "type": "number"
          }
        },
        "required": [
          "symbol",
          "currency",
          "tick"
        ],
        "title": "InstrumentRef",
        "type": "object"
      }
      """#)
}
