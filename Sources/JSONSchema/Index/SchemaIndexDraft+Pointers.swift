import JSONModel

extension SchemaIndexDraft {
  /// The site that a pointer leads to from a resource's root; a schema that no known keyword holds, such as one under
  /// `#/components`, is read now.
  ///
  /// Throws where that is malformed and stands in the document itself; elsewhere it counts as absent.
  mutating func site(at tokens: [String], in resource: Int) throws(Problem) -> Int? {
    let document = resources[resource].document
    let root = resources[resource].root
    guard let (word, around) = word(at: tokens, from: root, in: document) else { return nil }
    let known = siteMaps[document][word]
    guard known == Self.unknown else { return known == Self.lost ? nil : Int(known) }

    let rules = resources[Int(sites[around].resource)].rules
    let checkpoint = Checkpoint(of: self)
    let site = sites.count
    let fault = documents[document].root.withTape { tape, _ -> SchemaFault? in
      guard WellFormedness(tape: tape, dialect: rules.dialect).isSchema(word) else {
        return SchemaFault(keyword: nil, shape: .schema, dialect: rules.dialect, word: word)
      }
      outsiders[site] = tokens
      add(SiteRecord(word: Int32(word), parent: Int32(root), resource: sites[around].resource), in: document)
      return readPending(from: tape)
    }
    guard let fault else { return site }
    rollBack(to: checkpoint)
    siteMaps[document][word] = Self.lost
    // a place that is no schema at all is a bad reference; one that is a malformed schema is a bad document
    if document == 0, fault.keyword != nil { throw Problem(fault, in: documents[document]) }
    return nil
  }

  /// The word that a pointer leads to, and the innermost schema on the way to it.
  private func word(at tokens: [String], from root: Int, in document: Int) -> (word: Int, around: Int)? {
    documents[document].root.withTape { tape, _ in
      var word = Int(sites[root].word)
      var around = root
      for token in tokens {
        guard let next = tape.child(of: word, at: token) else { return nil }
        word = next
        if let site = knownSite(at: word, in: document) { around = site }
      }
      return (word, around)
    }
  }
}
