import Glibc
import TestSupport
import Testing

/// Whatever ends a run, what it had read goes nowhere.
@Suite struct CrashTests {
  private static let secret = "pl4nted"

  /// A job that takes seconds to check, and a folder in which cores would be kept.
  private func start(in folder: TemporaryFolder) throws -> ChildProcess {
    var text = #"{"type": "job", "version": "2.0", "password": "\#(Self.secret)", "steps": ["#
    let step =
      #"{"stepType": "kafka", "parameter": {"kafkaConfig": {"ssl.key.password": "\#(Self.secret)"}, "topci": "x"}},"#
    text += String(repeating: step + "\n", count: 100_000)
    try folder.write((text + "{}]}").utf8, to: "job.json")
    return try ChildProcess(
      ["python3", "-c", Self.start, BuiltProducts.path("weir"), "lint", "job.json"],
      workingDirectory: folder.path)
  }

  /// Allows cores, and unblocks what the process of the tests has blocked.
  private static let start = """
    import os, resource, signal, sys
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    os.execv(sys.argv[1], sys.argv[1:])
    """

  /// The soft limit of a process's core dumps; nil before it is weir that runs.
  private func coreLimit(of process: ChildProcess) -> Substring? {
    let path = "/proc/\(process.identifier)"
    guard let name = read("\(path)/comm"), name.hasPrefix("weir"), let limits = read("\(path)/limits") else {
      return nil
    }
    let line = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
    return line?.dropFirst("Max core file size".count).split(separator: " ").first
  }

  private func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGILL]) func leavesNothingBehind(_ signal: Int32) throws {
    let folder = try TemporaryFolder()
    let process = try start(in: folder)
    var limit: Substring?
    for _ in 0..<3000 where limit != "1" && limit != "0" {
      limit = coreLimit(of: process)
      usleep(10_000)
    }
    #expect(limit == "1" || limit == "0")
    // By now it reads, or has read.
    usleep(300_000)
    process.signal(signal)
    let outcome = try process.wait(seconds: 60)
    #expect(outcome.exit == .signal(signal))
    #expect(!String(decoding: outcome.standardOutput, as: UTF8.self).contains(Self.secret))
    #expect(!outcome.standardError.contains(Self.secret), "\(outcome.standardError)")
    let left = try ChildProcess.run(["ls", "-A"], workingDirectory: folder.path)
    #expect(String(decoding: left.standardOutput, as: UTF8.self) == "job.json\n")
  }
}
