import Foundation

extension Measurement {
  /// The CPU time of doing something once.
  static func cpuSeconds(of work: () throws -> Void) rethrows -> Double {
    let start = processCPUSeconds()
    try work()
    return processCPUSeconds() - start
  }

  /// The CPU time of a child process, user and system, from its start to its end.
  static func childSeconds(_ program: URL, _ arguments: [String], in folder: URL) throws -> Double {
    let (seconds, status) = try child(program, arguments, in: folder)
    guard status == 0 else { throw CocoaError(.executableLoad) }
    return seconds
  }

  /// The same for a child that may end with any status, and that status.
  static func child(
    _ program: URL, _ arguments: [String], in folder: URL
  ) throws -> (seconds: Double, status: Int32) {
    let start = childCPUSeconds()
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    return (childCPUSeconds() - start, process.terminationStatus)
  }

  private static func childCPUSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) * 1e-6 }
  }
}
