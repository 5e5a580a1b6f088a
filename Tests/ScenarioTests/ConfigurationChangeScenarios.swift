import Foundation
import JSONModel
import Testing

@Suite("A configuration that changes between nights")
struct ConfigurationChangeScenarios {
  @Test("a track filter removes nothing, and taking it away adds nothing")
  func trackFilter() async throws {
    try await inScene { scene in
      for track in ["v1", "v2"] { try scene.write(#"{"$schema_id": "a"}"#, to: "schemas/\(track)/a.json") }
      for (day, filter) in [(1, ""), (2, ", track: v2"), (3, "")] {
        try scene.configure(sources: "  - {name: core, kind: directory, path: schemas\(filter)}")
        let night = try await scene.night(day)
        #expect(night.status == 0, "night \(day)")
        #expect(night.report["changes"]?.array?.isEmpty == true, "night \(day)")
      }
    }
  }

  @Test("another dialect loses no night, and changes what it gives another meaning")
  func dialect() async throws {
    try await inScene { scene in
      try scene.write(#"{"exclusiveMinimum": 1}"#, to: "schemas/v1/a.json")
      try scene.write(#"{"exclusiveMinimum": 2}"#, to: "schemas/v2/a.json")
      for (day, dialect, status) in [(1, "2020-12", 0), (2, "draft-04", 65), (3, "2020-12", 0)] {
        try scene.configure(sources: "  - {name: core, kind: directory, path: schemas, dialect: \(dialect)}")
        #expect(try await scene.night(day).status == Int32(status), "night \(day)")
      }
    }
  }

  @Test("an emptied database file is refused and left as it is")
  func emptied() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(#"{"$schema_id": "a"}"#, to: "schemas/v1/a.json")
      try scene.write("", to: "schema-drift.db")
      let run = try await scene.program.run("run")
      #expect(run.status == 74)
      #expect(try scene.text(of: "schema-drift.db").isEmpty)
    }
  }
}
