/// How much a line of the client's log matters.
public enum ClientLogLevel: Sendable {
  case error
  case warning
  case info
  case debug

  /// librdkafka's levels are those of syslog.
  init(syslog level: CInt) {
    switch level {
    case ...3: self = .error
    case 4: self = .warning
    case 5...6: self = .info
    default: self = .debug
    }
  }
}

/// Takes the lines that librdkafka would otherwise write to standard error. Called from any thread, must not block.
public typealias ClientLog = @Sendable (ClientLogLevel, String) -> Void
