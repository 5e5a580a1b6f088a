import DriftModel

extension Timestamp {
  /// The moments at which a run can start. Their texts are in the order of time, by which the database sorts: a year of
  /// five digits, to which an offset from UTC carries the last hours of 9999, would come before one of four.
  private static let recordable = Timestamp(secondsSince1970: 0)...Timestamp(secondsSince1970: 253_402_300_799)

  /// Whether the database can hold a run of this moment, from 1970-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
  var isRecordable: Bool { Self.recordable.contains(self) }

  /// The nearest moment of those, for a moment that somebody else states.
  var storable: Timestamp { min(max(self, Self.recordable.lowerBound), Self.recordable.upperBound) }

  /// The text up to which the runs are that started by this moment.
  var lastRecordableText: String { min(self, Self.recordable.upperBound).description }
}
