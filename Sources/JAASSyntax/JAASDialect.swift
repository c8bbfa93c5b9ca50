/// The two readers of JAAS texts. Both are built on Java's `StreamTokenizer`.
public enum JAASDialect: Sendable {
  /// A login configuration file: `sun.security.provider.ConfigFile` of the JDK.
  case file
  /// The value of `sasl.jaas.config`: `JaasConfig` of Kafka's clients.
  case property
}

/// How much of a text is read.
public struct JAASLimits: Sendable {
  /// Bytes of the longest text.
  public var bytes: Int
  /// Problems that are recorded; one more says that there were more, and the rest is not read.
  public var problems: Int

  public init(bytes: Int = 1 << 20, problems: Int = 100) {
    self.bytes = min(max(bytes, 0), 1 << 30)
    self.problems = min(max(problems, 1), 10_000)
  }

  public static let standard = JAASLimits()
}
