import Synchronization

extension StringConstraint {
  /// ``members(limit:budget:)`` with a memory that the process shares: versions of a schema repeat their constraints.
  ///
  /// The same steps are taken from the budget whether the answer was known or not, so that no answer depends on what was
  /// asked before.
  public func rememberedMembers(limit: Int, budget: inout Int) -> StringMembers {
    guard excludedWords.count <= RememberedMembers.mostWords else { return members(limit: limit, budget: &budget) }
    let question = RememberedMembers.Question(constraint: self, limit: limit)
    if let known = RememberedMembers.store.withLock({ $0[question] }), known.serves(budget) {
      budget -= known.cost
      return known.members
    }
    let available = budget
    let members = members(limit: limit, budget: &budget)
    let answer = RememberedMembers.Answer(members: members, cost: available - budget, available: available)
    // where the last step took more than there was, the cost is not known
    if budget == 0, !answer.isUndetermined { return members }
    RememberedMembers.store.withLock { store in
      if store.count >= RememberedMembers.most { store.removeAll(keepingCapacity: true) }
      store[question] = answer
    }
    return members
  }
}

/// The members of constraints that were asked for, by constraint; emptied when it is full, which changes no answer.
private enum RememberedMembers {
  /// The most answers that are kept at once.
  static let most = 1_024
  /// The most excluded words of a constraint that is remembered.
  static let mostWords = 64
  static let store = Mutex<[Question: Answer]>([:])

  struct Question: Hashable {
    let constraint: StringConstraint
    let limit: Int
  }

  struct Answer {
    let members: StringMembers
    /// The steps that it took.
    let cost: Int
    /// The steps that there were when it was found.
    let available: Int

    var isUndetermined: Bool { if case .undetermined = members { true } else { false } }

    /// Whether a search with this budget would end the same, for the same steps.
    func serves(_ budget: Int) -> Bool { isUndetermined ? budget == available : budget > cost }
  }
}
