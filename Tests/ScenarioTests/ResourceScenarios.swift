import Foundation
import JSONModel
import Testing

@Suite("References to other documents")
struct ResourceScenarios {
  private static let uri = "https://example.com/word.json"
  private static let word = #"{"type": "string", "maxLength": 3, "$defs": {"count": {"type": "integer"}}}"#

  /// A scene with a document that references lead to, and two schemas around one.
  private static func scene(_ body: (Scene) async throws -> Void) async throws {
    try await inScene { scene in
      try scene.write(word, to: "shared/word.json")
      try scene.write(#"{"properties": {"a": {"$ref": "\#(uri)"}}}"#, to: "wide.json")
      try scene.write(#"{"properties": {"a": {"$ref": "\#(uri)", "minLength": 2}}}"#, to: "narrow.json")
      try scene.write(#"{"properties": {"a": {"type": "string", "maxLength": 3}}}"#, to: "inlined.json")
      try await body(scene)
    }
  }

  @Test("lead to the files that compare is told of, and to nothing else")
  func compare() async throws {
    try await Self.scene { scene in
      func verdict(_ old: String, _ new: String, _ arguments: String...) async throws -> JSONValue? {
        let outcome = try await scene.program.run(["compare", old, new, "--json"] + arguments)
        return try JSONDocument(parsing: outcome.output).root["verdict"]?["strict"]
      }
      let mapping = ["--resource", "\(Self.uri)=shared/word.json"]
      let breaking = try await verdict("wide.json", "narrow.json", mapping[0], mapping[1])
      #expect(breaking?["forward"]?["answer"]?.string == "compatible")
      #expect(breaking?["backward"]?["answer"]?.string == "breaking")
      let witness = try #require(breaking?["backward"]?["witness"]?["a"]?.string)
      #expect(witness.unicodeScalars.count < 2)
      let equal = try await verdict("inlined.json", "wide.json", mapping[0], mapping[1])
      #expect(equal?["backward"]?["answer"]?.string == "compatible")
      #expect(equal?["forward"]?["answer"]?.string == "compatible")
      let open = try await verdict("inlined.json", "wide.json")
      #expect(open?["backward"]?["answer"]?.string == "undetermined")
      #expect(open?["backward"]?["undetermined"]?["code"]?.string == "unresolved-reference")
    }
  }

  @Test("are followed line by line, too")
  func lines() async throws {
    try await Self.scene { scene in
      let mapping = "\(Self.uri)=shared/word.json"
      let pair = #"{"id": 1, "old": {"$ref": "\#(Self.uri)"}, "new": {"type": "string"}}"#
      let told = try await scene.program.run("compare", "--jsonl", "--resource", mapping, input: pair + "\n")
      let answer = try JSONDocument(parsing: told.output).root
      #expect(answer["backward"]?.string == "compatible" && answer["forward"]?.string == "breaking")
      let alone = try await scene.program.run("compare", "--jsonl", input: pair + "\n")
      let untold = try JSONDocument(parsing: alone.output)
      #expect(untold.root["backward"]?.string == "undetermined")
      let request = ##"{"id": 1, "schema": {"$ref": "\##(Self.uri)#/$defs/count"}, "instance": "x"}"##
      let valid = try await scene.program.run("validate", "--jsonl", "--resource", mapping, input: request + "\n")
      #expect(try JSONDocument(parsing: valid.output).root["valid"]?.boolean == false)
      try scene.write(#"{"a": "four"}"#, to: "four.json")
      #expect(try await scene.program.run("validate", "wide.json", "four.json", "--resource", mapping).status == 1)
      #expect(try await scene.program.run("validate", "wide.json", "four.json").status == 65)
    }
  }

  @Test("are never followed over a network")
  func nothingIsFetched() async throws {
    try await Self.scene { scene in
      let server = try SilentServer()
      defer { server.stop() }
      try scene.write(#"{"$ref": "http://127.0.0.1:\#(server.port)/word.json"}"#, to: "remote.json")
      let outcome = try await scene.program.run("compare", "inlined.json", "remote.json", "--json")
      let answer = try JSONDocument(parsing: outcome.output).root["verdict"]?["strict"]?["backward"]
      #expect(answer?["undetermined"]?["code"]?.string == "unresolved-reference")
      #expect(!server.isCalled)
    }
  }

  @Test("to a file that is not there end compare with 69, and what is no mapping with 64")
  func wrongInput() async throws {
    try await Self.scene { scene in
      let missing = try await scene.program.run(
        "compare", "wide.json", "narrow.json", "--resource", "\(Self.uri)=absent.json")
      #expect(missing.status == 69 && missing.errors.contains("absent.json"))
      for word in ["word.json=shared/word.json", "\(Self.uri)#=shared/word.json", "\(Self.uri)=", Self.uri] {
        #expect(try await scene.program.run("compare", "wide.json", "narrow.json", "--resource", word).status == 64)
      }
    }
  }

  @Test("are followed by a night, which asks anew when the other document changed")
  func night() async throws {
    try await Self.scene { scene in
      try scene.configure("resources: [{uri: \"\(Self.uri)\", path: shared/word.json}]")
      try scene.write(#"{"$schema_id": "a", "$core_version": "1", "$ref": "\#(Self.uri)"}"#, to: "schemas/v1/a.json")
      _ = try await scene.night(1)
      let new = #"{"$schema_id": "a", "$core_version": "2", "$ref": "\#(Self.uri)", "maxLength": 5}"#
      try scene.write(new, to: "schemas/v1/a.json")
      let night = try await scene.night(2)
      let first = night.report["changes"]?[0]?["verdict"]?["strict"]?["backward"]?["answer"]?.string
      #expect(first == "compatible")
      try scene.write(#"{"type": "string", "maxLength": 9}"#, to: "shared/word.json")
      let diff = try JSONDocument(parsing: try await scene.program.run("diff", "--json").output).root[0]
      #expect(diff?["verdict"]?["strict"]?["backward"]?["answer"]?.string == "breaking")
    }
  }
}
