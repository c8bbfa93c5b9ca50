import Engine
import Glibc
import Synchronization
import TimeZones

/// How much a line matters.
public enum LogLevel: String, Sendable {
  case error
  case warning
  case info
  case debug
}

/// What a run says on standard error: lines, and on a terminal one line of progress below them that is drawn anew.
public final class RunLog: Sendable {
  private let format: RunOptions.LogFormat
  private let isVerbose: Bool
  private let isQuiet: Bool
  private let mask: SecretMask
  /// Whether standard error is a terminal, and a person reads there.
  public let isTerminal: Bool
  /// The progress line as it stands on the terminal; empty where there is none.
  private let drawn = Mutex("")

  public init(_ options: RunOptions, mask: SecretMask) {
    isTerminal = options.logFormat == nil && isatty(2) == 1
    format = options.logFormat ?? .text
    isVerbose = options.isVerbose
    isQuiet = options.isQuiet
    self.mask = mask
  }

  /// Writes a line.
  /// - Parameter fields: What `--log-format json` adds to it, as JSON.
  public func write(_ level: LogLevel, _ message: String, fields: [(name: String, json: String)] = []) {
    guard isQuiet ? level == .error : level != .debug || isVerbose else { return }
    let message = mask.masked(message)
    let line: String
    switch format {
    case .json:
      let members =
        [
          ("time", JSONText.quoted(Self.time)), ("level", "\"\(level.rawValue)\""),
          ("message", JSONText.quoted(message)),
        ] + fields
      line = "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    case .text where isTerminal:
      line = level == .info ? message : "\(level.rawValue): \(message)"
    case .text:
      line = "\(Self.time) \(level.rawValue) \(message)"
    }
    drawn.withLock { drawn in
      Self.put((drawn.isEmpty ? "" : Self.eraseLine) + line + "\n" + drawn)
    }
  }

  /// Draws the progress line in place of the one before. Only on a terminal.
  public func draw(_ progress: String) {
    guard isTerminal, !isQuiet else { return }
    let text = mask.masked(progress)
    // Without wrapping, so that one line stays one row while the window is being made smaller.
    let line = "\r\u{1B}[?7l" + String(text.prefix(max(1, Self.width - 1))) + "\u{1B}[?7h"
    drawn.withLock { drawn in
      Self.put((drawn.isEmpty ? "" : Self.eraseLine) + line)
      drawn = line
    }
  }

  /// Takes the progress line away.
  public func erase() {
    drawn.withLock { drawn in
      if !drawn.isEmpty { Self.put(Self.eraseLine) }
      drawn = ""
    }
  }

  private static let eraseLine = "\r\u{1B}[2K"

  private static var width: Int {
    var size = winsize()
    guard ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Now, in UTC, as ISO 8601 writes it.
  private static var time: String {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let milliseconds = Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
    var text: [UInt8] = []
    TimeZone.utc.civilTime(atMilliseconds: milliseconds).append(to: &text)
    let fraction = String(milliseconds % 1000)
    let padded = String(repeating: "0", count: max(0, 3 - fraction.utf8.count)) + fraction
    return String(decoding: text, as: UTF8.self).split(separator: " ").joined(separator: "T") + ".\(padded)Z"
  }

  private static func put(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
      // Nobody reads what a run says: it runs on.
      guard count > 0 || errno == EINTR else { return }
      start += max(0, count)
    }
  }
}
