public import Connectors

/// A job that is ready to run: what its script, its data sources and the command line say, checked and typed.
public struct JobConfiguration: Sendable {
  public enum Reader: Sendable {
    case kafka(KafkaReaderConfiguration)
    case stream(StreamReaderConfiguration)
  }

  public enum Writer: Sendable {
    case kafka(KafkaWriterConfiguration)
    case stream(StreamWriterConfiguration)
  }

  /// The job as the report names it: its path as it was given.
  public var name: String
  public var reader: Reader
  public var writer: Writer
  /// `speed.concurrent`: the upper bound of readers that run side by side.
  public var concurrent: Int
  /// `speed.mbps` where `speed.throttle` is true, in bytes; nil without a limit.
  public var bytesPerSecond: Double?
  /// `errorLimit.record`; nil without a limit.
  public var dirtyLimit: Int?
  /// `errorLimit.percentage`; nil without a limit.
  public var dirtyPercentage: Double?
  /// Passwords and their like, which no output may show.
  public var secrets: [String]

  public init(
    name: String, reader: Reader, writer: Writer, concurrent: Int = 1, bytesPerSecond: Double? = nil,
    dirtyLimit: Int? = nil, dirtyPercentage: Double? = nil, secrets: [String] = []
  ) {
    self.name = name
    self.reader = reader
    self.writer = writer
    self.concurrent = concurrent
    self.bytesPerSecond = bytesPerSecond
    self.dirtyLimit = dirtyLimit
    self.dirtyPercentage = dirtyPercentage
    self.secrets = secrets
  }
}

/// How a person or a script wants a job to be run.
public struct RunOptions: Sendable {
  public enum LogFormat: String, CaseIterable, Sendable {
    case text
    case json
  }

  /// `--report FILE`.
  public var report: String?
  /// `--dirty FILE`.
  public var dirty: String?
  /// `--log-format`; nil for a progress line on a terminal, and text elsewhere.
  public var logFormat: LogFormat?
  /// `--verbose`: what the client says by the way.
  public var isVerbose = false
  /// `--quiet`: nothing but errors.
  public var isQuiet = false
  /// `--embedded`: against a cluster in this process.
  public var isEmbedded = false
  /// `--sample FILE`: what the embedded cluster holds at the start.
  public var sample: String?

  public init() {}
}
