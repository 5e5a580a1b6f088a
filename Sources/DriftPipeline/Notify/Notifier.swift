public import DriftConfiguration
public import DriftHistory
import DriftModel
import JSONModel
public import Reports
public import SchemaSources

/// The stage after a run: it sends the events that were not accepted yet, and gives the sign of life.
///
/// Nothing here fails a run. What a receiver does not accept is a problem in the report, and is sent again after the next.
public struct Notifier: Sendable {
  /// The time after which no further event is sent.
  private static let wholeStage = Duration.seconds(120)

  private let configuration: Configuration
  private let surroundings: SourceSurroundings
  private let patience: Duration

  /// - Parameter patience: the time for one request.
  public init(
    configuration: Configuration, surroundings: SourceSurroundings = .process, patience: Duration = .seconds(10)
  ) {
    self.configuration = configuration
    self.surroundings = surroundings
    self.patience = patience
  }

  /// Tells everybody of the run that `report` is on; answers with the report that says what could not be told.
  public func tell(_ report: DriftReport, in history: DriftHistory) async -> DriftReport {
    guard !configuration.receivers.isEmpty || configuration.notifications.heartbeat != nil else { return report }
    let deadline = ContinuousClock.now + Self.wholeStage
    let failures = await RequestSender.withSender(timeout: patience) { sender in
      var failures: [(receiver: String, problem: Problem)] = []
      for receiver in configuration.receivers {
        let problem = await send(to: receiver, through: sender, in: history, until: deadline)
        if let problem { failures.append((receiver.name, problem)) }
      }
      if let problem = await giveSignOfLife(after: report, through: sender) {
        failures.append(("heartbeat", problem))
      }
      return failures
    }
    return keep(failures.sorted { $0.receiver < $1.receiver }, of: report, in: history)
  }

  /// Sends the receiver what it has not accepted yet; answers with the problem where something of it stays.
  ///
  /// A receiver that refuses one event is still sent the others; one that does not answer is left for this run.
  private func send(
    to receiver: Receiver, through sender: RequestSender, in history: DriftHistory,
    until deadline: ContinuousClock.Instant
  ) async -> Problem? {
    do {
      let waiting = try history.read { try $0.unsentNotices(to: receiver.name) }
      var left = waiting.count
      var reason = Problem(what: "the time for sending is over", place: receiver.name, next: "run again later")
      for (notice, request) in try receiver.requests(for: waiting, surroundings: surroundings)
      where ContinuousClock.now < deadline {
        if let failure = await sender.send(request) {
          reason = failure.problem
          if failure.isAnswered { continue } else { break }
        }
        try history.markSent(notice, at: Timestamp(surroundings.now()))
        left -= 1
      }
      return left == 0
        ? nil
        : reason.meaning(
          "\(left) of \(Counted.of(waiting.count, "event")) for \(receiver.name) \(left == 1 ? "is" : "are") not sent")
    } catch {
      return error.meaning("the events for \(receiver.name) are not sent")
    }
  }

  private func giveSignOfLife(after report: DriftReport, through sender: RequestSender) async -> Problem? {
    guard let place = configuration.notifications.heartbeat else { return nil }
    let consequence = "the heartbeat is not sent"
    do {
      let heartbeat = Heartbeat(
        address: try place.address(from: surroundings),
        status: ExitStatus(rawValue: Int32(report.run.exitStatus)) ?? .bug)
      return await sender.send(heartbeat.request)?.problem.meaning(consequence)
    } catch {
      return error.meaning(consequence)
    }
  }

  /// The report with the failures, which stand in the history from now on too.
  private func keep(
    _ failures: [(receiver: String, problem: Problem)], of report: DriftReport, in history: DriftHistory
  ) -> DriftReport {
    var problems = failures.map(\.problem)
    do {
      for (receiver, problem) in failures {
        try history.keepSendingFailure(problem, to: receiver, run: Int64(report.run.id))
      }
    } catch {
      problems.append(error)
    }
    return report.adding(problems)
  }
}

extension Problem {
  /// The problem behind what it means for the person who reads it.
  fileprivate func meaning(_ consequence: String) -> Problem {
    Problem(what: "\(consequence): \(what)", place: place, next: next)
  }
}
