import Glibc

/// The environment variables that `${env:…}` finds.
public struct LintEnvironment: Sendable {
  /// The value of a variable, nil where it is not set.
  public let value: @Sendable (_ name: String) -> String?

  public init(value: @escaping @Sendable (_ name: String) -> String?) {
    self.value = value
  }

  /// The variables of this process.
  public static let ofThisProcess = LintEnvironment { name in getenv(name).map { String(cString: $0) } }
}
