import JSONModel
import Testing

@Suite("References between the schemas of one snapshot")
struct NeighbourScenarios {
  private static func address(_ maximum: Int, _ more: String = "") -> String {
    #"{"$id": "https://example.com/address.json", "$schema_id": "address", "maxLength": \#(maximum)\#(more)}"#
  }
  private static let order =
    #"{"$schema_id": "order", "properties": {"to": {"$ref": "https://example.com/address.json"}}}"#

  private static func change(of schema: String, in report: JSONValue) -> JSONValue? {
    report["changes"]?.array?.first { $0["schema"]?.string == schema }
  }

  @Test("a change of one alone is told of those that refer to it, with a document that shows it")
  func changedAlone() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order, to: "schemas/v1/order.json")
      try scene.write(#"{"$ref": "order.json"}"#, to: "schemas/v1/list.json")
      try scene.write(#"{"type": "string"}"#, to: "schemas/v1/other.json")
      try scene.write(Self.address(9), to: "schemas/v1/address.json")
      _ = try await scene.night(1)
      #expect(try await scene.night(2).report["changes"]?.array?.isEmpty == true)
      try scene.write(Self.address(3), to: "schemas/v1/address.json")
      let report = try await scene.night(3).report
      #expect(report["changes"]?.array?.count == 3)
      for (schema, place) in [("order", "/properties/to/$ref"), ("list", "/$ref")] {
        let change = try #require(Self.change(of: schema, in: report))
        #expect(change["kind"]?.string == "structural")
        #expect(change["from"]?["sha256"] == change["to"]?["sha256"])
        let strict = change["verdict"]?["strict"]
        #expect(strict?["backward"]?["answer"]?.string == "breaking")
        #expect(strict?["forward"]?["answer"]?.string == "compatible")
        #expect(change["findings"]?[0]?["rule"]?.string == "otherwise-changed")
        #expect(change["findings"]?[0]?["pointer"]?.string == place)
        #expect(change["findings"]?[0]?["severity"]?.string == "breaking")
      }
      #expect(try await scene.night(4).report["changes"]?.array?.isEmpty == true)
    }
  }

  @Test("a change of words alone is told as one")
  func changedWords() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order, to: "schemas/v1/order.json")
      try scene.write(Self.address(9), to: "schemas/v1/address.json")
      _ = try await scene.night(1)
      try scene.write(Self.address(9, #", "title": "An address""#), to: "schemas/v1/address.json")
      let night = try await scene.night(2)
      #expect(night.status == 0)
      #expect(Self.change(of: "order", in: night.report)?["kind"]?.string == "metadata-only")
      #expect(Self.change(of: "address", in: night.report)?["kind"]?.string == "metadata-only")
      try scene.write(Self.order.replacing("}}}", with: #"}}, "title": "An order"}"#), to: "schemas/v1/order.json")
      let change = Self.change(of: "order", in: try await scene.night(3).report)
      #expect(change?["kind"]?.string == "metadata-only" && change?["findings"]?.array?.isEmpty == true)
    }
  }

  @Test("stay with the source and the track, and without a target they stay open")
  func missing() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order, to: "schemas/v1/order.json")
      try scene.write(Self.address(9), to: "schemas/v1/address.json")
      try scene.write(Self.address(9), to: "schemas/v2/address.json")
      _ = try await scene.night(1)
      try scene.delete("schemas/v1/address.json")
      let change = Self.change(of: "order", in: try await scene.night(2).report)
      let answer = change?["verdict"]?["strict"]?["backward"]
      #expect(answer?["answer"]?.string == "undetermined")
      #expect(answer?["undetermined"]?["code"]?.string == "unresolved-reference")
    }
  }

  @Test("lead round in circles")
  func circle() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(#"{"$id": "https://e.org/a", "properties": {"b": {"$ref": "b"}}}"#, to: "schemas/v1/a.json")
      func other(_ type: String) -> String {
        #"{"$id": "https://e.org/b", "type": \#(type), "properties": {"a": {"$ref": "a"}}}"#
      }
      try scene.write(other(#"["object", "null"]"#), to: "schemas/v1/b.json")
      try scene.write(#"{"$ref": "self2.json"}"#, to: "schemas/v1/self1.json")
      try scene.write(#"{"$ref": "self1.json"}"#, to: "schemas/v1/self2.json")
      _ = try await scene.night(1)
      try scene.write(other(#""object""#), to: "schemas/v1/b.json")
      try scene.write(#"{"$ref": "self1.json", "title": "x"}"#, to: "schemas/v1/self2.json")
      let report = try await scene.night(2).report
      let strict = Self.change(of: "a", in: report)?["verdict"]?["strict"]
      #expect(strict?["backward"]?["answer"]?.string == "breaking")
      #expect(strict?["forward"]?["answer"]?.string == "compatible")
      let open = Self.change(of: "self1", in: report)?["verdict"]?["strict"]?["backward"]
      #expect(open?["answer"]?.string == "undetermined")
    }
  }

  @Test("to an identifier that two schemas claim lead to neither, and both are named")
  func contested() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order, to: "schemas/v1/order.json")
      try scene.write(Self.address(9), to: "schemas/v1/address.json")
      _ = try await scene.night(1)
      try scene.write(#"{"$id": "https://example.com/address.json"}"#, to: "schemas/v1/copy.json")
      let change = Self.change(of: "order", in: try await scene.night(2).report)
      let reason = change?["verdict"]?["strict"]?["backward"]?["undetermined"]
      #expect(reason?["code"]?.string == "unresolved-reference")
      let detail = try #require(reason?["detail"]?.string)
      #expect(detail.contains("v1/address.json") && detail.contains("v1/copy.json"))
    }
  }

  @Test("replace neither what the configuration maps nor a published metaschema")
  func precedence() async throws {
    try await inScene { scene in
      try scene.configure(#"resources: [{uri: "https://example.com/address.json", path: mapped.json}]"#)
      try scene.write(#"{"maxLength": 5}"#, to: "mapped.json")
      try scene.write(Self.order, to: "schemas/v1/order.json")
      let meta = "http://json-schema.org/draft-07/schema"
      try scene.write(#"{"properties": {"a": {"$ref": "\#(meta)#"}}}"#, to: "schemas/v1/schema.json")
      for (day, maximum) in [(1, 9), (2, 3)] {
        try scene.write(Self.address(maximum), to: "schemas/v1/address.json")
        try scene.write(#"{"$id": "\#(meta)", "maxLength": \#(maximum)}"#, to: "schemas/v1/false.json")
        let report = try await scene.night(day).report
        #expect(Self.change(of: "order", in: report) == nil)
        #expect(Self.change(of: "schema", in: report) == nil)
      }
    }
  }

  @Test("a diff reads each side with the documents of its own run")
  func diff() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order, to: "schemas/v1/order.json")
      for (day, maximum) in [(1, 3), (2, 9), (3, 3)] {
        try scene.write(Self.address(maximum), to: "schemas/v1/address.json")
        _ = try await scene.night(day)
      }
      func changes(_ arguments: String...) async throws -> JSONValue {
        let words = ["diff", "order", "--json"] + arguments
        return try JSONDocument(parsing: try await scene.program.run(words).output).root
      }
      let wider = try await changes("--from", "run:1", "--to", "run:2")[0]?["verdict"]?["strict"]
      #expect(wider?["backward"]?["answer"]?.string == "compatible")
      #expect(wider?["forward"]?["answer"]?.string == "breaking")
      let narrower = try await changes("--from", "run:2", "--to", "run:3")[0]?["verdict"]?["strict"]
      #expect(narrower?["backward"]?["answer"]?.string == "breaking")
      #expect(try await changes("--from", "run:1", "--to", "run:3").array?.isEmpty == true)
      try scene.write(Self.order, to: "order.json")
      #expect(try await changes("--to", "file:order.json").array?.isEmpty == true)
    }
  }

  @Test("between two tracks count as seen from each: a copied folder is the same")
  func tracks() async throws {
    try await inScene { scene in
      try scene.configure()
      for track in ["v1", "v2"] {
        try scene.write(#"{"items": {"$ref": "part.json"}}"#, to: "schemas/\(track)/list.json")
        try scene.write(#"{"maxLength": 3}"#, to: "schemas/\(track)/part.json")
      }
      func status(_ day: Int) async throws -> String? {
        try await scene.night(day).report["cross_track"]?.array?.first { $0["schema"]?.string == "list" }?["status"]?
          .string
      }
      #expect(try await status(1) == "identical")
      try scene.write(#"{"maxLength": 4}"#, to: "schemas/v2/part.json")
      #expect(try await status(2) == "structural")
    }
  }
}
