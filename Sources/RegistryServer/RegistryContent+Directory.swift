public import DriftModel
import Foundation
public import JSONModel

extension RegistryContent {
  /// The schemas of a folder in the layout of Core's artifacts: an `index.json` beside one folder a track, or the folders
  /// alone. Throws a `Problem` for the first thing that cannot be read: a demonstration shows all or nothing.
  ///
  /// - Parameter createdAt: the moment of publication, where the index states none.
  public init(directory: String, createdAt: Timestamp = Timestamp(secondsSince1970: 0)) throws(Problem) {
    let folder = URL(filePath: directory, directoryHint: .isDirectory)
    let index = folder.appending(component: "index.json")
    let schemas =
      FileManager.default.fileExists(atPath: index.path)
      ? try Self.listed(in: index, folder: folder, createdAt: createdAt)
      : try Self.found(in: folder, createdAt: createdAt)
    guard !schemas.isEmpty else {
      throw Problem(
        what: "the folder holds no schemas", place: directory,
        next: "name a folder with an index.json, or with a folder for each track")
    }
    self.init(schemas)
  }

  private static func listed(
    in index: URL, folder: URL, createdAt: Timestamp
  ) throws(Problem) -> [PublishedSchema] {
    let document: JSONDocument
    do { document = try JSONDocument(parsing: try bytes(of: index)) } catch let error as JSONSyntaxError {
      throw error.problem(in: index.path)
    } catch let problem as Problem {
      throw problem
    } catch {
      throw unreadable(index.path)
    }
    let generated = document.root["generated_at"]?.number?.integer.map(Timestamp.init(secondsSince1970:))
    var schemas: [PublishedSchema] = []
    for (position, entry) in (document.root["schemas"]?.array.map(Array.init) ?? []).enumerated() {
      guard let track = entry["track"]?.string, let file = entry["file"]?.string else {
        throw Problem(
          what: "the entry has no \"track\" or \"file\"", place: "\(index.path)#/schemas/\(position)",
          next: "repair the index, or remove it to serve the folders as they are")
      }
      schemas.append(
        try PublishedSchema(
          track: track, name: entry["schema_id"]?.string ?? file,
          bytes: try bytes(of: folder.appending(components: track, file)),
          coreVersion: entry["core_version"]?.string, deprecated: entry["deprecated"]?.boolean ?? false,
          createdAt: generated ?? createdAt))
    }
    return schemas
  }

  private static func found(in folder: URL, createdAt: Timestamp) throws(Problem) -> [PublishedSchema] {
    var schemas: [PublishedSchema] = []
    for track in try names(in: folder) where !track.hasPrefix(".") {
      let trackFolder = folder.appending(component: track, directoryHint: .isDirectory)
      guard (try? trackFolder.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true else { continue }
      for file in try names(in: trackFolder) where file.hasSuffix(".json") && !file.hasPrefix("_") {
        let bytes = try bytes(of: trackFolder.appending(component: file))
        let name = PublishedSchema.identity(of: file.hasSuffix(".schema.json") ? file : String(file.dropLast(5)))
        schemas.append(try PublishedSchema(track: track, name: name, bytes: bytes, createdAt: createdAt))
      }
    }
    return schemas
  }

  private static func names(in folder: URL) throws(Problem) -> [String] {
    do { return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() } catch {
      throw unreadable(folder.path)
    }
  }

  private static func bytes(of file: URL) throws(Problem) -> [UInt8] {
    do { return Array(try Data(contentsOf: file)) } catch { throw unreadable(file.path) }
  }

  private static func unreadable(_ path: String) -> Problem {
    Problem(what: "the path cannot be read", place: path, next: "check that it exists and may be read")
  }
}
