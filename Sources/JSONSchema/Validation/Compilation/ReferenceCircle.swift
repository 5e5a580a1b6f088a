/// The search for schemas that apply themselves to the same value by way of references, so that no run would end.
enum ReferenceCircle {
  /// A record on such a circle, nil where there is none. Cost: linear in the program; without recursion.
  static func find(in draft: ProgramDraft) -> Int32? {
    var states = [State](repeating: .new, count: draft.records.count)
    for start in draft.records.indices where states[start] == .new {
      var path = [(record: Int32(start), targets: targets(of: start, in: draft))]
      states[start] = .open
      while !path.isEmpty {
        guard let next = path[path.count - 1].targets.popLast() else {
          states[Int(path.removeLast().record)] = .closed
          continue
        }
        switch states[Int(next)] {
        case .open: return next
        case .closed: continue
        case .new:
          states[Int(next)] = .open
          path.append((next, targets(of: Int(next), in: draft)))
        }
      }
    }
    return nil
  }

  private enum State { case new, open, closed }

  /// The records that apply to the same value. A dynamic reference counts with the target that it starts from.
  private static func targets(of record: Int, in draft: ProgramDraft) -> [Int32] {
    let record = draft.records[record]
    let first = Int(record.first)
    var targets: [Int32] = []
    for instruction in draft.instructions[first + Int(record.arrayEnd)..<first + Int(record.generalEnd)] {
      let links = Int(instruction.first)..<Int(instruction.first) + Int(max(0, instruction.second))
      switch instruction.operation {
      case .reference, .dynamicReference, .not: targets.append(instruction.first)
      case .allOf, .anyOf, .oneOf: targets += draft.links[links]
      case .conditional: targets += [instruction.first, instruction.second, instruction.third]
      case .dependencies: targets += draft.dependencies[links].map(\.schema)
      default: break
      }
    }
    return targets.filter { $0 > ProgramDraft.rejecting }
  }
}
