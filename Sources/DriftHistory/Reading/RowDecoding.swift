import DriftModel
import Foundation
import GRDB
import JSONModel

/// Reading of columns that throws where a damaged file holds something else, since GRDB's subscripts would trap.
extension Row {
  func text(_ column: String) throws -> String { try decode(String.self, forColumn: column) }
  func optionalText(_ column: String) throws -> String? { try decode(String?.self, forColumn: column) }
  func number(_ column: String) throws -> Int { try decode(Int.self, forColumn: column) }
  func amount(_ column: String) throws -> Double { try decode(Double.self, forColumn: column) }
  func id(_ column: String) throws -> Int64 { try decode(Int64.self, forColumn: column) }
  func optionalID(_ column: String) throws -> Int64? { try decode(Int64?.self, forColumn: column) }
  func flag(_ column: String) throws -> Bool { try decode(Bool.self, forColumn: column) }
  func bytes(_ column: String) throws -> [UInt8] { Array(try decode(Data.self, forColumn: column)) }

  func digest(_ column: String) throws -> SHA256Digest {
    guard let digest = try optionalDigest(column) else { throw UnexpectedValue(column: column) }
    return digest
  }

  func optionalDigest(_ column: String) throws -> SHA256Digest? {
    guard let data = try decode(Data?.self, forColumn: column) else { return nil }
    guard let digest = SHA256Digest(bytes: Array(data)) else { throw UnexpectedValue(column: column) }
    return digest
  }

  func timestamp(_ column: String) throws -> Timestamp {
    guard let timestamp = Timestamp(try text(column)) else { throw UnexpectedValue(column: column) }
    return timestamp
  }

  func subject() throws -> SubjectName {
    SubjectName(source: try text("source"), track: try text("track"), schema: try text("schema"))
  }

  /// The problem of the columns `what`, `place` and `next`, or of those with a prefix before them.
  func problem(_ prefix: String = "") throws -> Problem {
    Problem(what: try text(prefix + "what"), place: try text(prefix + "place"), next: try text(prefix + "next"))
  }

  /// The value that the word in `column` names.
  func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
    guard let word = Word(rawValue: try text(column)) else { throw UnexpectedValue(column: column) }
    return word
  }
}

/// The same by the place of a column, for statements with many rows: a name is looked up in each row anew.
extension Row {
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    at index: Int, as type: Value.Type = Value.self
  ) throws -> Value {
    try decode(Value.self, atIndex: index)
  }

  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    at index: Int, as type: Value?.Type = Value?.self
  ) throws -> Value? {
    try decode(Value?.self, atIndex: index)
  }

  func digest(at index: Int) throws -> SHA256Digest {
    guard let digest = try optionalDigest(at: index) else { throw UnexpectedValue(column: "\(index)") }
    return digest
  }

  func optionalDigest(at index: Int) throws -> SHA256Digest? {
    guard let data = try decode(Data?.self, atIndex: index) else { return nil }
    guard let digest = SHA256Digest(bytes: Array(data)) else { throw UnexpectedValue(column: "\(index)") }
    return digest
  }

  func timestamp(at index: Int) throws -> Timestamp {
    guard let timestamp = Timestamp(try value(at: index, as: String.self)) else {
      throw UnexpectedValue(column: "\(index)")
    }
    return timestamp
  }
}

/// A value that no version of the program writes.
private struct UnexpectedValue: Error, CustomStringConvertible {
  let column: String
  var description: String { "column \(column)" }
}
