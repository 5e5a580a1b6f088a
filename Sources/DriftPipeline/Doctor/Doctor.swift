public import DriftConfiguration
import DriftHistory
public import DriftModel
import Foundation
import JSONModel
public import SchemaSources
import Triggers

/// The examination of everything that a run depends on, without changing any of it.
public struct Doctor: Sendable {
  private let configuration: Configuration
  private let sources: [any SchemaSource]

  /// - Parameter sources: the sources to read; none of them for an examination that stays off the network.
  public init(configuration: Configuration, sources: [any SchemaSource]) {
    self.configuration = configuration
    self.sources = sources
  }

  /// What the runs kept of editions, without making a database where there is none. Where there is one that cannot be
  /// read, which is a checkup of its own, the shelf is empty.
  public static func shelf(ofDatabaseAt path: String) -> any EditionShelf {
    guard FileManager.default.fileExists(atPath: path), let history = try? DriftHistory.openReadOnly(at: path) else {
      return EmptyEditionShelf()
    }
    return history
  }

  /// The checkups in their order: database, lock, reports, sources, receivers, probes, review.
  public func examine(now: Timestamp) async -> [Checkup] {
    [database(), lock(), reports()] + (await readSources(now: now)) + receivers() + [probes(), review(now: now)]
  }

  private func database() -> Checkup {
    let path = configuration.database
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if let problem = WritablePlace.problem(ofFolder: folder, of: "the database", setting: "database")
      ?? WritablePlace.problem(ofFile: path, of: "the database", setting: "database")
    {
      return Checkup("database", failedBy: problem)
    }
    guard FileManager.default.fileExists(atPath: path) else {
      return Checkup("database", .warning, "\(path) is not there yet: the first run makes it, and a baseline")
    }
    do {
      let history = try DriftHistory.openReadOnly(at: path)
      let problems = try history.checkIntegrity()
      if let first = problems.first { return Checkup("database", failedBy: first) }
      let run = try history.read { try $0.latestRun(asOf: nil) }
      return Checkup("database", .ok, "\(path) is sound; \(run.map { "newest run \($0.startedAt)" } ?? "no run yet")")
    } catch {
      return Checkup("database", failedBy: error)
    }
  }

  private func lock() -> Checkup {
    RunLock.isHeld(forDatabaseAt: configuration.database)
      ? Checkup("lock", .warning, "a run is going on: it holds \(configuration.database).lock")
      : Checkup("lock", .ok, "no run is going on")
  }

  private func reports() -> Checkup {
    let directory = configuration.reports.directory
    let existing = WritablePlace.nearestExisting(to: directory)
    if let problem = WritablePlace.problem(ofFolder: existing, of: "the reports", setting: "reports.directory") {
      return Checkup("reports", failedBy: problem)
    }
    return Checkup("reports", .ok, "go to \(directory)")
  }

  private func probes() -> Checkup {
    let probes = ProbeCatalog.probes(for: configuration).map(\.name).sorted()
    guard !probes.isEmpty else {
      return Checkup("probes", .warning, "nothing is asked for, so most triggers stay unknown: name it in `probes:`")
    }
    let named = probes.map { "\($0.kind.rawValue) \($0.target)" }.joined(separator: ", ")
    guard configuration.probes.packages != nil else { return Checkup("probes", .ok, named) }
    do {
      try PackageProbe.checkIndex(configured: configuration.probes.packages?.index)
      return Checkup("probes", .ok, named)
    } catch {
      return Checkup("probes", .warning, error.what, problem: error)
    }
  }

  private func readSources(now: Timestamp) async -> [Checkup] {
    await Collector(sources: sources).collect().flatMap { outcome -> [Checkup] in
      let name = "source \(outcome.source.name)"
      let failures = outcome.failures.map { Checkup(name, failedBy: $0.problem) }
      let warnings = EditionWarnings(outcome, isRecorded: false).ofDoctor(at: now)
      let remarks = (outcome.remarks + warnings).map { Checkup(name, .warning, $0.what, problem: $0) }
      let doubts = outcome.fetched.compactMap(\.doubt).map { Checkup(name, failedBy: $0) }
      let summary = failures.isEmpty ? [Checkup(name, .ok, Counted.of(outcome.fetched.count, "schema"))] : []
      return failures + doubts + remarks + summary
    }
  }

  /// Whether everybody who is to be told has an address and a secret; nobody is told. A run works without them.
  private func receivers() -> [Checkup] {
    let events = configuration.receivers.flatMap { receiver in
      [checkup(of: receiver.name) { () throws(Problem) in try receiver.check(surroundings: .process) }]
        + waiting(for: receiver.name)
    }
    let heartbeat = configuration.notifications.heartbeat.map { place in
      checkup(of: "heartbeat") { () throws(Problem) in _ = try place.address(from: .process) }
    }
    return events + [heartbeat].compactMap(\.self)
  }

  /// The events that a receiver has not accepted yet; none where there are none, or no database to tell.
  private func waiting(for receiver: String) -> [Checkup] {
    let path = configuration.database
    guard FileManager.default.fileExists(atPath: path), let history = try? DriftHistory.openReadOnly(at: path),
      let count = try? history.read({ try $0.unsentNotices(to: receiver).count }), count > 0
    else { return [] }
    let problem = Problem(
      what: "\(Counted.of(count, "event", "is", "are")) not sent yet", place: receiver,
      next: "the next run sends them again; the problems of the newest report say why they were not accepted")
    return [Checkup(receiver, .warning, problem.what, problem: problem)]
  }

  private func checkup(of name: String, check: () throws(Problem) -> Void) -> Checkup {
    do {
      try check()
      return Checkup(name, .ok, "is configured; nothing was sent")
    } catch {
      return Checkup(name, .warning, error.what, problem: error)
    }
  }

  private func review(now: Timestamp) -> Checkup {
    let schedule = ReviewSchedule(configured: configuration.reviewDate, reviews: reviews(at: now))
    guard let date = schedule.date else {
      return Checkup(
        "review", .warning,
        schedule.closing.map { "the one of \($0.closedAt.day) named no next one: move `review.date` on" }
          ?? "no review date is configured: nobody is reminded")
    }
    return date > now
      ? Checkup("review", .ok, "on \(date.day)") : Checkup("review", .warning, "was due on \(date.day)")
  }

  /// The reviews that the history knows; none where it cannot be read, which is a checkup of its own.
  private func reviews(at now: Timestamp) -> [Review] {
    guard FileManager.default.fileExists(atPath: configuration.database),
      let history = try? DriftHistory.openReadOnly(at: configuration.database)
    else { return [] }
    return (try? history.read { try $0.reviews(asOf: now) }) ?? []
  }
}
