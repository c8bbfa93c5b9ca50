import Glibc

/// Whether tests that log in are to run: they need real brokers, and a KDC beside them.
public enum LoginServers {
  /// Where `CI` is set they always are: what is missing there is a failure.
  public static var isAvailable: Bool {
    getenv("CI") != nil || JavaTool.isAvailable && access(KeyDistributionCenter.program, X_OK) == 0
  }

  /// Said where tests are skipped.
  public static let reason =
    "needs Java, real Kafka (WEIR_TEST_KAFKA names the folder of `cluster`) and Debian's krb5-kdc"
}
