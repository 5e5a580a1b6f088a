import DriftModel
import JSONModel

/// One subject after the attempt to read it.
struct ConfluentVisit: Sendable {
  let subject: SubjectName
  let asked: ConfluentSubject
  let newest: Result<ConfluentVersion, ResourceFailure>
  /// `nil` where the level was not asked for, since there is nothing to judge.
  var level: Result<String?, ResourceFailure>?
  /// The numbers of the versions before the newest, in ascending order.
  var earlier: [Int] = []

  /// Whether the subject was read and holds another kind of schema.
  var isSkipped: Bool { (try? newest.get().isJSONSchema) == false }

  /// The older versions to ask for, where earlier runs read the documents in `known`.
  func earlier(knowing known: [String: SHA256Digest]) -> [ConfluentEarlier] {
    guard case .success(let newest) = newest else { return [] }
    let isNews = known[String(newest.number)] != SHA256Digest(of: Array(newest.text.utf8))
    return earlier.compactMap { number in
      let known = known[String(number)]
      guard isNews || known == nil else { return nil }
      return ConfluentEarlier(subject: subject, asked: asked, number: number, known: known)
    }
  }
}
