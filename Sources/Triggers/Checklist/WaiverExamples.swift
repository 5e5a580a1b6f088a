import DriftModel

/// The nights on which a line was left out on somebody's word; they are alike for every line.
enum WaiverExamples {
  static func of(_ item: String) -> [ChecklistExample] {
    [
      ChecklistExample(
        "somebody waived it", ExampleNight.run(3, attestations: [ExampleNight.attested(item, .waived, until: 9)]),
        .waived),
      ChecklistExample(
        "the waiver has run out",
        ExampleNight.run(10, attestations: [ExampleNight.attested(item, .waived, until: 9)]), .unknown),
      ChecklistExample(
        "the waiver has no end", ExampleNight.run(3, attestations: [ExampleNight.attested(item, .waived)]), .unknown),
    ]
  }

  /// The same, and a person's word for and against a line.
  static func attested(_ item: String) -> [ChecklistExample] {
    of(item) + [
      ChecklistExample("nobody said anything", ExampleNight.run(3), .unknown),
      ChecklistExample(
        "somebody attested it", ExampleNight.run(3, attestations: [ExampleNight.attested(item)]), .pass),
      ChecklistExample(
        "somebody attested the contrary", ExampleNight.run(3, attestations: [ExampleNight.attested(item, .fail)]), .fail
      ),
      ChecklistExample(
        "the attestation has run out",
        ExampleNight.run(10, attestations: [ExampleNight.attested(item, until: 9)]), .unknown),
    ]
  }
}
