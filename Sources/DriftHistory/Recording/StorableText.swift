import DriftModel
import JSONModel

extension String {
  /// The text that SQLite keeps whole: it ends text at U+0000, so foreign text carries U+2400 (␀) in that place.
  ///
  /// It is applied before anything is compared, or such a text would differ from its stored self every night.
  var storable: String {
    guard utf8.contains(0) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.value == 0 ? "\u{2400}" : $0 }))
  }
}

extension Problem {
  var storable: Problem { Problem(what: what.storable, place: place.storable, next: next.storable) }
}

extension SubjectName {
  var storable: SubjectName {
    SubjectName(source: source.storable, track: track.storable, schema: schema.storable)
  }
}
