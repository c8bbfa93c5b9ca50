import Glibc

/// Java programs under `Tests/Java`, run with the client libraries of one Kafka version: what the product is
/// compared with.
public enum JavaTool {
  /// The package's folder.
  public static var packageRoot: String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
  }

  /// Where real Kafka is: `WEIR_TEST_KAFKA`, else beside the package.
  public static var kafkaHome: String {
    getenv("WEIR_TEST_KAFKA").map { String(cString: $0) } ?? packageRoot + "/../shared/kafka"
  }

  /// Whether tests against Java and Kafka are to run. Where `CI` is set they always are: what is missing there is
  /// a failure.
  public static var isAvailable: Bool {
    getenv("CI") != nil || access(kafkaHome + "/cluster", X_OK) == 0
  }

  /// Said where tests are skipped.
  public static let reason = "needs Java and real Kafka: WEIR_TEST_KAFKA names the folder of `cluster`"

  static func command(
    _ source: String, version: String, options: [String] = [], _ arguments: [String]
  ) -> [String] {
    ["java"] + options + ["-cp", "\(kafkaHome)/\(version)/libs/*", "\(packageRoot)/Tests/Java/\(source)"] + arguments
  }

  /// Runs a program to its end and returns what it wrote to standard output. Fails when it does not end well.
  ///
  /// - Parameter options: Those of the Java machine.
  public static func run(
    _ source: String, version: String = "3.6.2", options: [String] = [], _ arguments: [String] = [],
    input: ChildProcess.Input = .empty
  ) throws -> [UInt8] {
    let outcome = try ChildProcess.run(
      command(source, version: version, options: options, arguments), input: input, seconds: 300)
    guard outcome.exit == .status(0) else {
      throw ChildProcess.Failure(description: "\(source): \(outcome.exit)\n\(outcome.standardError)")
    }
    return outcome.standardOutput
  }
}
