extension ProbeFacts {
  /// The elements of facts that are a list, each by itself; `nil` for facts of another form.
  ///
  /// A list of runs or of test files mostly has the elements that it had the night before.
  package var parts: [ProbeFacts]? {
    switch self {
    case .releases(let list): list.map { .releases([$0]) }
    case .workflowRuns(let list): list.map { .workflowRuns([$0]) }
    case .testResults(let list): list.map { .testResults([$0]) }
    case .health, .package, .negotiation: nil
    }
  }

  /// The list that `parts` took apart; `nil` where a part is of another kind, or the kind is no list.
  package init?(joining parts: [ProbeFacts], of kind: ProbeKind) {
    func joined<Element>(_ elements: (ProbeFacts) -> [Element]?) -> [Element]? {
      let lists = parts.compactMap(elements)
      return lists.count == parts.count ? lists.flatMap { $0 } : nil
    }
    switch kind {
    case .releases:
      guard let list = joined({ if case .releases(let list) = $0 { list } else { nil } }) else { return nil }
      self = .releases(list)
    case .workflowRuns:
      guard let list = joined({ if case .workflowRuns(let list) = $0 { list } else { nil } }) else { return nil }
      self = .workflowRuns(list)
    case .testResults:
      guard let list = joined({ if case .testResults(let list) = $0 { list } else { nil } }) else { return nil }
      self = .testResults(list)
    case .health, .package, .negotiation: return nil
    }
  }
}
