import JSONModel

/// The plain part of a compiled schema: pointers only, so that a run copies it without reference counting.
struct ProgramTables {
  let records: PlainTable<SchemaRecord>
  let instructions: PlainTable<Instruction>
  /// Lists of schemas and patterns that instructions and plans refer to.
  let links: PlainTable<Int32>
  let memberPlans: PlainTable<MemberPlan>
  let textTables: PlainTable<TextTable>
  let textSlots: PlainTable<Int32>
  let textEntries: PlainTable<TextEntry>
  let textBytes: PlainTable<UInt8>
  let decimals: PlainTable<MachineDecimal>
  /// The seed of all text hashes.
  let seed: UInt64

  func deallocate() {
    records.deallocate()
    instructions.deallocate()
    links.deallocate()
    memberPlans.deallocate()
    textTables.deallocate()
    textSlots.deallocate()
    textEntries.deallocate()
    textBytes.deallocate()
    decimals.deallocate()
  }
}
