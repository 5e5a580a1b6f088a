import JSONModel

extension HealthFacts {
  var json: JSONOutput {
    [
      "status": .string(status), "version": .text(version), "latency_ms": .integer(latencyMilliseconds),
      "moved_to": .text(movedTo), "served_by": .text(servedBy),
    ]
  }

  init(_ members: FactMembers) throws(Problem) {
    self.init(
      status: try members.string("status"), version: try members.optionalString("version"),
      latencyMilliseconds: try members.integer("latency_ms"), movedTo: try members.optionalString("moved_to"),
      servedBy: try members.optionalString("served_by"))
  }

  /// The same facts with another latency, which alone differs every night.
  package func answering(inMilliseconds latency: Int) -> HealthFacts {
    HealthFacts(
      status: status, version: version, latencyMilliseconds: latency, movedTo: movedTo,
      servedBy: servedBy)
  }
}
