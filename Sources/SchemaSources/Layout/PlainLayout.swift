import DriftModel
import JSONModel

/// A folder without an index read file by file: every `*.json` at any depth is a schema.
///
/// The track is the folder's, else the pin's, else the document's, else the configured one. The identity is the
/// document's, else the file's name. A file that is not JSON is handed over all the same: its reader will say so.
struct PlainLayout {
  let tree: FileTree
  /// The track that the name of the tree's own folder gives.
  let rootTrack: String?
  private let pins: PinnedFolders

  init(tree: FileTree, rootTrack: String?) {
    self.tree = tree
    self.rootTrack = rootTrack
    pins = PinnedFolders(of: tree)
  }

  /// Pinned copies where some folder has readable metadata, the outermost of which stand for the reading.
  var kind: ReadingKind { pins.outermost.map(ReadingKind.pinnedCopies) ?? .plainFolder }

  /// Adds every schema of the tree to `harvest`.
  ///
  /// Where damaged metadata leave open which track a file is on, nothing is added but their failure: on a guessed track
  /// the schemas would look removed under their old names and added under new ones.
  func read(into harvest: inout SchemaHarvest) {
    harvest.remarks += pins.remarks
    harvest.pins = pins.readable
    var gathered = harvest
    var damage: Set<FileFailure> = []
    for file in tree.paths.lazy.map(SchemaFile.init) {
      if file.isSchemaCandidate {
        do { try read(file, into: &gathered) } catch { damage.insert(error) }
      } else if file.name == SchemaFile.indexName, !file.isHidden {
        gathered.remarks.append(
          Problem(
            what: "an index below the root is not used", place: tree.location(of: file.path),
            next: "point the source at the folder of this index, if it is an export of Core"))
      }
    }
    if damage.isEmpty {
      harvest = gathered
      harvest.remarks += pins.damage.map(\.problem)
    } else {
      harvest.failures += pins.damage.filter(damage.contains).map(PinnedFolders.failure)
      harvest.remarks += pins.damage.filter { !damage.contains($0) }.map(\.problem)
    }
  }

  /// Adds one schema; throws the damage of the metadata that would have to name its track.
  private func read(_ file: SchemaFile, into harvest: inout SchemaHarvest) throws(FileFailure) {
    let location = tree.location(of: file.path)
    let content: Result<[UInt8], FileFailure>
    do { content = .success(try tree.bytes(of: file.path)) } catch { content = .failure(error) }
    let claims = (try? content.get()).map(DocumentClaims.init)
    let track = try track(of: file, claims: claims) ?? harvest.source.track ?? ""
    let subject = SubjectName(source: harvest.source.name, track: track, schema: claims?.schemaID ?? file.identity)
    switch content {
    case .failure(let failure): harvest.failures.append(failure.collectionFailure(of: subject))
    case .success(let bytes) where harvest.wants(track: track):
      harvest.add(
        FetchedSchema(
          subject: subject, bytes: bytes, coreVersion: claims?.coreVersion, deprecated: claims?.isDeprecated ?? false,
          declaredDigest: SHA256Digest(of: bytes), location: location))
    case .success: break
    }
  }

  /// The track that the layout or the document names, if either does.
  private func track(of file: SchemaFile, claims: DocumentClaims?) throws(FileFailure) -> String? {
    if let named = file.track ?? rootTrack { return named }
    do {
      return try pins.pin(of: file)?.track ?? claims?.track
    } catch {
      guard let claimed = claims?.track else { throw error }
      return claimed
    }
  }
}
