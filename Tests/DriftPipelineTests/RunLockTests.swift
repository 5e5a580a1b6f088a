import Foundation
import JSONModel
import Testing

@testable import DriftPipeline

@Suite("The lock of a run")
struct RunLockTests {
  @Test("is held once, and free again when its holder is gone")
  func exclusive() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("lock-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path + ".lock") }
    var first = try RunLock.acquire(forDatabaseAt: path)
    #expect(first != nil)
    #expect(try RunLock.acquire(forDatabaseAt: path) == nil)
    first = nil
    #expect(try RunLock.acquire(forDatabaseAt: path) != nil)
  }

  @Test("says where it cannot be made")
  func nowhere() {
    let problem = #expect(throws: Problem.self) { try RunLock.acquire(forDatabaseAt: "/no/such/folder/db") }
    #expect(problem?.place == "/no/such/folder/db.lock")
  }
}
