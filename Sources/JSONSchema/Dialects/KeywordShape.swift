/// The value that a dialect's metaschema demands of a keyword.
enum KeywordShape: Sendable {
  case anything
  case text
  case flag
  case number
  case positiveNumber
  case count
  case values(unique: Bool)
  case list
  case names(mayBeEmpty: Bool)
  case typeNames
  case flagMap
  case namesMap
  case schema
  case schemaOrFlag
  case schemaList
  case schemaOrList
  case schemaMap
  case schemaOrNamesMap(mayBeEmpty: Bool)

  /// What stands in an error message after "must be".
  var demand: String {
    switch self {
    case .anything: "any value"
    case .text: "a string"
    case .flag: "true or false"
    case .number: "a number"
    case .positiveNumber: "a number greater than 0"
    case .count: "an integer that is not negative"
    case .values(let unique): unique ? "an array of at least one value without duplicates" : "an array"
    case .list: "an array"
    case .names(let mayBeEmpty):
      mayBeEmpty ? "an array of different strings" : "an array of at least one string without duplicates"
    case .typeNames: "a type name or an array of different type names"
    case .flagMap: "an object whose members are true or false"
    case .namesMap: "an object whose members are arrays of different strings"
    case .schema: "a schema"
    case .schemaOrFlag: "a schema, true or false"
    case .schemaList: "an array of at least one schema"
    case .schemaOrList: "a schema or an array of schemas"
    case .schemaMap: "an object whose members are schemas"
    case .schemaOrNamesMap: "an object whose members are schemas or arrays of different strings"
    }
  }
}
