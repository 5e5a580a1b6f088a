/// The answer of `/subjects/{subject}/versions`: the numbers of the versions that are not deleted.
struct ConfluentVersionList {
  /// The numbers in ascending order, each once; never empty.
  let numbers: [Int]
  /// The number of the version that counts today.
  let newest: Int

  init(_ answer: JSONAnswer, maximumVersions: Int) throws(ResourceFailure) {
    var numbers: Set<Int> = []
    let elements = try answer.elements()
    guard elements.count <= maximumVersions else {
      throw answer.failure("the registry lists more than \(maximumVersions) versions of the subject")
    }
    for element in elements {
      let number = try element.integer()
      guard number >= 1 else { throw element.failure("versions are counted from 1, so \(number) is none") }
      guard numbers.insert(number).inserted else { throw element.failure("the registry lists version \(number) twice") }
    }
    guard let newest = numbers.max() else { throw answer.failure("the registry lists no version of the subject") }
    self.numbers = numbers.sorted()
    self.newest = newest
  }
}
