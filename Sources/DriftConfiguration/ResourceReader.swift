import JSONModel
import JSONSchema
import Yams

/// The reader of the list of resources: the documents that references to other documents lead to.
struct ResourceReader {
  let file: String
  let resolve: (String) -> String

  /// The documents with their URIs. A file that cannot be read is a problem of the configuration.
  func resources(of root: YAMLMapping) throws(Problem) -> SchemaResources {
    var files: [ResourceFile] = []
    var documents: [(uri: String, document: JSONDocument)] = []
    for node in try root.list("resources") {
      let entry = try YAMLMapping(node, file: file, prefix: "resources[].", allowed: ConfigurationKeys.resource)
      let resource = try resourceFile(of: entry)
      guard !files.contains(where: { $0.uri == resource.uri }) else {
        throw entry.problem(
          "two resources have the URI `\(resource.uri)`", at: "uri", next: "keep the one that references mean")
      }
      files.append(resource)
      documents.append((resource.uri, try document(of: resource, in: entry)))
    }
    return documents.isEmpty ? .none : SchemaResources(documents)
  }

  private func resourceFile(of entry: YAMLMapping) throws(Problem) -> ResourceFile {
    let uri = try entry.required("uri")
    let path = resolve(try entry.required("path"))
    guard let resource = ResourceFile(uri: uri, path: path) else {
      throw entry.problem(
        "`\(uri)` is no absolute URI without fragment", at: "uri",
        next: "write what references name before their `#`, such as https://example.com/address.json")
    }
    return resource
  }

  /// The document, or its problem at the line of the configuration that names the file.
  private func document(of resource: ResourceFile, in entry: YAMLMapping) throws(Problem) -> JSONDocument {
    do {
      return try resource.document()
    } catch {
      throw entry.problem("\(error.what) (\(error.place))", at: "path", next: error.next)
    }
  }
}
