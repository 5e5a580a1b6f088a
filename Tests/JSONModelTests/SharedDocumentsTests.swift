import Foundation
import JSONModel
import Testing

@Suite("Real documents beside the package")
struct SharedDocumentsTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/data")
  private static let isHere = FileManager.default.fileExists(atPath: folder.path)

  @Test(
    "Each is read as Foundation reads it, and survives both writers",
    .enabled(if: isHere, "the folder shared/data is not beside the package"))
  func documents() throws {
    let files = FileManager.default.enumerator(at: Self.folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
    var readable = 0
    for file in files ?? [] {
      let data = try Data(contentsOf: file)
      let outcome = Result { () throws(JSONSyntaxError) in try JSONDocument(parsing: [UInt8](data)).root }
      let foreign = try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
      switch outcome {
      case .success(let root):
        readable += 1
        #expect(foreign != nil, "Foundation refuses \(file.lastPathComponent)")
        let canonical = CanonicalJSON.bytes(of: root)
        #expect(try JSONDocument(parsing: canonical).root == root, "\(file.lastPathComponent)")
        #expect(try JSONDocument(parsing: JSONOutput.value(root).text(pretty: true)).root == root)
        if let foreign { expectSame(root, foreign) }
      case .failure(let error):
        // only what Foundation tolerates beyond the standard may be refused here
        let isStricter = error.reason.contains("byte order mark") || error.reason.contains("second member named")
        #expect(foreign == nil || isStricter, "\(file.lastPathComponent): \(error)")
      }
    }
    #expect(readable > 0)
  }
}
