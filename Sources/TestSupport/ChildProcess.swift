import Glibc
import Synchronization

/// A program that a test starts, with its output in files: nothing can block on a full pipe.
public final class ChildProcess: Sendable {
  public enum Input: Sendable {
    case empty
    case bytes([UInt8])
    /// Open until `closeInput()`; written by `write(_:)`.
    case pipe
  }

  public enum Exit: Hashable, Sendable {
    case status(Int32)
    case signal(Int32)
  }

  /// What a program that has ended leaves behind.
  public struct Outcome: Sendable {
    public var exit: Exit
    public var standardOutput: [UInt8]
    public var standardError: String
  }

  public struct Failure: Error, CustomStringConvertible {
    public var description: String
  }

  public let identifier: Int32
  private let arguments: [String]
  private let folder: TemporaryFolder
  private let input: Mutex<Int32?>
  private let ended = Mutex<Exit?>(nil)

  /// - Parameters:
  ///   - arguments: the program, by path or by name, and its arguments.
  ///   - environment: added to that of the tests; nil takes a variable out.
  public init(
    _ arguments: [String], environment: [String: String?] = [:], workingDirectory: String? = nil, input: Input = .empty
  ) throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    var arguments = arguments
    if let workingDirectory { arguments = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", workingDirectory] + arguments }
    self.arguments = arguments

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var ends: [Int32] = [-1, -1]
    switch input {
    case .empty:
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    case .bytes(let bytes):
      try folder.write(bytes, to: "input")
      posix_spawn_file_actions_addopen(&actions, 0, folder.path("input"), O_RDONLY, 0)
    case .pipe:
      guard pipe(&ends) == 0 else { throw Failure(description: "no pipe: errno \(errno)") }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 1, folder.path("output"), flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, folder.path("errors"), flags, 0o600)

    var variables = Self.environment
    for (name, value) in environment { variables[name] = value }
    var argumentPointers = arguments.map { strdup($0) } + [nil]
    var environmentPointers = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
    var identifier: Int32 = 0
    let result = posix_spawnp(&identifier, arguments[0], &actions, nil, &argumentPointers, &environmentPointers)
    if ends[0] >= 0 { close(ends[0]) }
    guard result == 0 else {
      if ends[1] >= 0 { close(ends[1]) }
      throw Failure(description: "\(arguments[0]) does not start: \(String(cString: strerror(result)))")
    }
    self.identifier = identifier
    self.input = Mutex(ends[1] >= 0 ? ends[1] : nil)
  }

  deinit {
    closeInput()
    if ended.withLock({ $0 == nil }) {
      kill(identifier, SIGKILL)
      var status: Int32 = 0
      waitpid(identifier, &status, 0)
    }
  }

  /// Starts a program and waits for its end.
  public static func run(
    _ arguments: [String], environment: [String: String?] = [:], workingDirectory: String? = nil, input: Input = .empty,
    seconds: Int = 120
  ) throws -> Outcome {
    let child = try ChildProcess(
      arguments, environment: environment, workingDirectory: workingDirectory, input: input)
    return try child.wait(seconds: seconds)
  }

  private static var environment: [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      next += 1
    }
    return variables
  }

  // MARK: Talking

  public func write(_ bytes: [UInt8]) throws {
    guard let descriptor = input.withLock({ $0 }) else { throw Failure(description: "the input is closed") }
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw Failure(description: "the input takes no more: errno \(errno)") }
      start += count
    }
  }

  public func closeInput() {
    input.withLock { descriptor in
      if let open = descriptor { close(open) }
      descriptor = nil
    }
  }

  public func signal(_ number: Int32) {
    kill(identifier, number)
  }

  /// What the program has written so far.
  public var standardOutput: [UInt8] { folder.read("output") }
  func standardOutput(from offset: Int) -> [UInt8] { folder.read("output", from: offset) }
  public var standardError: String { String(decoding: folder.read("errors"), as: UTF8.self) }

  // MARK: Waiting

  /// Waits until `condition` holds. Fails when the program ends before, or the time is over.
  public func wait(until condition: () throws -> Bool, seconds: Int = 60) throws {
    let deadline = Self.now + Double(seconds)
    while try !condition() {
      if let exit = poll() {
        if try condition() { return }
        throw Failure(description: "\(arguments) ended early with \(exit):\n\(standardError)")
      }
      guard Self.now < deadline else {
        throw Failure(description: "\(arguments) did not come there in \(seconds) s:\n\(standardError)")
      }
      usleep(5_000)
    }
  }

  /// Whether the program ends in this time.
  public func ends(within seconds: Double) throws -> Bool {
    let deadline = Self.now + seconds
    while Self.now < deadline {
      if poll() != nil { return true }
      usleep(2_000)
    }
    return false
  }

  /// Waits for the end; a program that takes longer is killed.
  public func wait(seconds: Int = 120) throws -> Outcome {
    let deadline = Self.now + Double(seconds)
    while true {
      if let exit = poll() {
        return Outcome(exit: exit, standardOutput: standardOutput, standardError: standardError)
      }
      guard Self.now < deadline else {
        kill(identifier, SIGKILL)
        throw Failure(description: "\(arguments) did not end in \(seconds) s:\n\(standardError)")
      }
      usleep(2_000)
    }
  }

  /// The program's exit; nil while it runs.
  private func poll() -> Exit? {
    ended.withLock { ended in
      if let ended { return ended }
      var status: Int32 = 0
      guard waitpid(identifier, &status, WNOHANG) == identifier else { return nil }
      let signal = status & 0x7F
      ended = signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
      return ended
    }
  }

  /// Seconds of a clock that only goes forward.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
