package import JSONModel

/// A schema of an index: its value, its dialect, and the resource that it belongs to.
package struct SchemaSite: Sendable {
  /// The schema as written: an object, or since draft-06 also a boolean.
  package let value: JSONValue
  /// The dialect of the resource.
  package let dialect: Dialect
  /// The number of the schema resource.
  package let resource: Int
}

extension SchemaIndex {
  /// All sites by number.
  package var sites: SchemaSites { SchemaSites(tables: tables) }
}

/// The sites of an index; each is put together when it is asked for.
package struct SchemaSites: RandomAccessCollection, Sendable {
  let tables: SchemaTables

  package var startIndex: Int { 0 }
  package var endIndex: Int { tables.sites.count }

  package subscript(site: Int) -> SchemaSite {
    let record = tables.sites[site]
    let resource = Int(record.resource)
    return SchemaSite(
      value: tables.documents[tables.resources[resource].document].value(atWord: Int(record.word)),
      dialect: tables.resources[resource].rules.dialect, resource: resource)
  }
}
