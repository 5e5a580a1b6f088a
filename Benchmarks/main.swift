// Measures the parts whose speed is promised, each against a peer in the same run.
//
//   swift run -c release drift-benchmarks            all groups
//   swift run -c release drift-benchmarks NAME...    the named ones

import Foundation

let groups: [BenchmarkGroup] = [
  .jsonReading, .nightlyRuns, .yearOfNights, .manySubjects, .schemaDiffing, .containment, .validation,
]

let wanted = CommandLine.arguments.dropFirst()
let unknown = wanted.filter { name in !groups.contains { $0.name == name } }
guard unknown.isEmpty else {
  print(
    "no benchmark is named \(unknown.joined(separator: ", ")); there are: \(groups.map(\.name).joined(separator: ", "))"
  )
  exit(2)
}
for group in groups where wanted.isEmpty || wanted.contains(group.name) {
  print("\(group.name): \(group.summary)")
  try group.run()
}
