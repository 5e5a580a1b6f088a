import DriftModel
import JSONModel

/// Core's export read by its index: each listed file, checked against the digest that the index states for it.
struct IndexedLayout {
  let tree: FileTree
  /// The path of the folder with the index, empty or with a `/` at its end.
  let root: String

  private var indexPath: String { root + SchemaFile.indexName }

  /// Adds what the index lists to `harvest`; an index that cannot be read gives one failure and no schema.
  func read(into harvest: inout SchemaHarvest) {
    do {
      let index = try CoreIndex(try tree.bytes(of: indexPath), source: harvest.source.name) { pointer in
        tree.location(of: indexPath, pointer: pointer)
      }
      for failure in index.failures where failure.subject.map({ harvest.wants(track: $0.track) }) ?? true {
        harvest.failures.append(failure)
      }
      var disagreements = IndexDisagreements()
      for entry in index.entries where harvest.wants(track: entry.track) {
        read(entry, into: &harvest, noting: &disagreements)
      }
      harvest.remarks += disagreements.remarks(indexPlace: tree.location(of: indexPath))
      harvest.remarks += unlistedFiles(listed: Set(index.entries.map { root + $0.path }))
    } catch {
      harvest.failures.append(error.collectionFailure())
    }
  }

  private func read(
    _ entry: CoreIndex.Entry, into harvest: inout SchemaHarvest, noting disagreements: inout IndexDisagreements
  ) {
    let subject = SubjectName(source: harvest.source.name, track: entry.track, schema: entry.schema)
    let path = root + entry.path
    guard tree.contains(path) else {
      let failure = FileFailure(
        .unreachable, "the index lists a file that is not there", at: tree.location(of: path),
        next: "export the schemas again, or take the file out of the index")
      return harvest.failures.append(failure.collectionFailure(of: subject))
    }
    do {
      let bytes = try tree.bytes(of: path)
      let claims = DocumentClaims(of: bytes)
      disagreements.note(between: entry, and: claims, at: tree.location(of: path))
      harvest.add(schema(subject, bytes: bytes, entry: entry, claims: claims, location: tree.location(of: path)))
    } catch {
      harvest.failures.append(error.collectionFailure(of: subject))
    }
  }

  /// The schema as the index describes it; the document is heard where the index leaves something for it to say.
  private func schema(
    _ subject: SubjectName, bytes: [UInt8], entry: CoreIndex.Entry, claims: DocumentClaims, location: String
  ) -> FetchedSchema {
    let digest = SHA256Digest(of: bytes)
    return FetchedSchema(
      subject: subject, bytes: bytes, coreVersion: entry.coreVersion ?? claims.coreVersion,
      deprecated: entry.isDeprecated ?? claims.isDeprecated, declaredDigest: digest, location: location,
      doubt: digest == entry.digest ? nil : mismatch(read: digest, listed: entry.digest, at: location))
  }

  private func mismatch(read: SHA256Digest, listed: SHA256Digest, at location: String) -> Problem {
    Problem(
      what: "the file's SHA-256 is \(read), but the index says \(listed)", place: location,
      next: "export the schemas again; the file or the index was changed afterwards")
  }

  private func unlistedFiles(listed: Set<String>) -> [Problem] {
    tree.paths.compactMap { path in
      guard path.hasPrefix(root), SchemaFile(path: String(path.dropFirst(root.count))).isSchemaCandidate,
        !listed.contains(path)
      else { return nil }
      return Problem(
        what: "the index does not list this file, so it is not read", place: tree.location(of: path),
        next: "add the file to the index, or remove it")
    }
  }
}
