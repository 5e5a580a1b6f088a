import DriftModel
import JSONModel

/// The answer of `/subjects`: the names to ask for, and what of the list cannot be used.
struct ConfluentSubjects {
  private(set) var entries: [(subject: SubjectName, asked: ConfluentSubject)] = []
  private(set) var failures: [CollectionFailure] = []

  /// The part of the list that `source` watches.
  ///
  /// A list without a single subject is not believed: it would read as the removal of everything.
  init(_ answer: JSONAnswer, for source: SourceDefinition, maximumSubjects: Int) throws(ResourceFailure) {
    let elements = try answer.elements()
    guard elements.count <= maximumSubjects else {
      throw answer.failure("the registry lists more than \(maximumSubjects) subjects")
    }
    var listed: [SubjectName: [(asked: ConfluentSubject, place: JSONAnswer)]] = [:]
    for element in elements {
      do {
        let asked = ConfluentSubject(try element.string())
        let subject = asked.watched(by: source)
        guard source.track == nil || source.track == subject.track else { continue }
        listed[subject, default: []].append((asked, element))
      } catch {
        failures.append(error.of(nil))
      }
    }
    guard !listed.isEmpty || !failures.isEmpty else {
      throw answer.failure("the registry lists no subject" + (source.track.map { " on track \($0)" } ?? ""))
    }
    for (subject, mentions) in listed.sorted(by: { $0.key < $1.key }) {
      if let only = mentions.first, mentions.count == 1 {
        entries.append((subject, only.asked))
      } else if let last = mentions.last {
        let names = Set(mentions.map(\.asked.name)).sorted().map { "`\($0)`" }.joined(separator: " and ")
        let next =
          Set(mentions.map(\.asked.context)).count > 1
          ? "leave `track` out, so that each context is a track of its own" : nil
        failures.append(
          last.place.failure("\(mentions.count) subjects of the registry are this schema: \(names)", next: next).of(
            subject))
      }
    }
  }
}
