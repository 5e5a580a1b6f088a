import JSONModel
import RegularExpressions

extension InstanceRun {
  /// The checks of strings, on their decoded UTF-8.
  @inline(never)
  mutating func acceptsString(_ record: UnsafePointer<SchemaRecord>, _ word: TapeWord) -> Bool {
    let checks = StringChecks(
      program: program, tables: tables,
      instructions: instructions(of: record, record.pointee.numberEnd, record.pointee.stringEnd))
    if word.tag == .plainString { return checks.accept(tape.content(of: word), readableUpTo: tape.end) }
    return tape.withText(of: word) { text in
      checks.accept(text, readableUpTo: text.baseAddress.unsafelyUnwrapped + text.count)
    }
  }
}

/// The instructions of one schema for strings.
private struct StringChecks {
  unowned(unsafe) let program: ValidationProgram
  let tables: UnsafePointer<ProgramTables>
  let instructions: UnsafeBufferPointer<Instruction>

  @inline(__always)
  func accept(_ text: UnsafeBufferPointer<UInt8>, readableUpTo limit: UnsafePointer<UInt8>) -> Bool {
    for instruction in instructions {
      let first = Int(instruction.first)
      let holds: Bool
      switch instruction.operation {
      case .lengths: holds = Self.hasLength(text, instruction)
      case .pattern: holds = program.patterns[first].matches(text)
      case .format: holds = StringFormat(rawValue: first)?.accepts(text) ?? true
      case .textValues:
        holds = tables.entry(for: text, in: tables.pointee.textTables[first], readableUpTo: limit) != nil
      default: holds = true
      }
      if !holds { return false }
    }
    return true
  }

  /// Whether the number of code points is within bounds; mostly the number of bytes tells already.
  @inline(__always)
  private static func hasLength(_ text: UnsafeBufferPointer<UInt8>, _ instruction: Instruction) -> Bool {
    let minimum = Int(instruction.first)
    let maximum = instruction.second < 0 ? Int.max : Int(instruction.second)
    if text.count < minimum { return false }
    if text.count <= maximum, minimum <= 1 || text.count >= 4 &* minimum { return true }
    let count = UnicodeLength.scalars(in: text)
    return count >= minimum && count <= maximum
  }
}
