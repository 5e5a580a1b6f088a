import JSONModel
import RegularExpressions

/// A compiled schema: flat tables that never change, shared by all runs over instances.
final class ValidationProgram: @unchecked Sendable {  // unchecked for the pointers, whose memory is never written again
  let tables: UnsafePointer<ProgramTables>
  /// The exact numbers of the schema; those that fit are in the tables too, at the same index.
  let numbers: [JSONNumber]
  let numberSets: [Set<JSONNumber>]
  let structures: [StructureSet]
  let patterns: [RegularExpression]
  let dependencies: [Dependency]
  /// The root schema.
  let root: Int32
  /// The record of each site of the index, or none for sites that the root does not lead to.
  let recordOfSite: ContiguousArray<Int32>

  init(_ builder: consuming ProgramDraft, root: Int32, recordOfSite: ContiguousArray<Int32>) {
    self.root = root
    let tables = UnsafeMutablePointer<ProgramTables>.allocate(capacity: 1)
    tables.initialize(
      to: ProgramTables(
        records: PlainTable(builder.records), instructions: PlainTable(builder.instructions),
        links: PlainTable(builder.links), memberPlans: PlainTable(builder.memberPlans),
        textTables: PlainTable(builder.texts.tables), textSlots: PlainTable(builder.texts.slots),
        textEntries: PlainTable(builder.texts.entries), textBytes: PlainTable(builder.texts.bytes),
        decimals: PlainTable(builder.decimals), seed: builder.texts.seed))
    self.tables = UnsafePointer(tables)
    numbers = builder.numbers
    numberSets = builder.numberSets
    structures = builder.structures
    patterns = builder.patterns
    dependencies = builder.dependencies
    self.recordOfSite = recordOfSite
  }

  deinit {
    tables.pointee.deallocate()
    tables.deallocate()
  }
}

/// The tables of a program while it is compiled.
struct ProgramDraft {
  var records: ContiguousArray<SchemaRecord> = [.accepting, .rejecting]
  var instructions: ContiguousArray<Instruction> = []
  var links: ContiguousArray<Int32> = []
  var memberPlans: ContiguousArray<MemberPlan> = []
  var texts = TextTableDraft()
  var decimals: ContiguousArray<MachineDecimal> = []
  var numbers: [JSONNumber] = []
  var numberSets: [Set<JSONNumber>] = []
  var structures: [StructureSet] = []
  var patterns: [RegularExpression] = []
  var dependencies: [Dependency] = []

  /// The records of the schemas `true` and `false`.
  static let accepting: Int32 = 0
  static let rejecting: Int32 = 1
}
