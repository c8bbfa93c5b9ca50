import Glibc
import Keytab
import TestSupport
import Testing

/// Each keytab of the corpus, beside the two readers themselves.
@Suite struct ReaderTests {
  static let all = KeytabCorpus.named + KeytabCorpus.mutated

  /// `klist -ket`, byte for byte, with its exit status.
  @Test(.enabled(if: getenv("CI") != nil || access("/usr/bin/klist", X_OK) == 0, "needs klist (krb5-user)"))
  func klist() throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in Self.all {
      try folder.write(bytes, to: name)
      let outcome = try ChildProcess.run(
        ["klist", "-ket", name], environment: ["LC_ALL": "C", "KRB5_CONFIG": "/dev/null"], workingDirectory: folder.path
      )
      let listing = KeytabListing(Keytab(bytes), name: name)
      #expect(
        String(decoding: listing.text, as: UTF8.self) == String(decoding: outcome.standardOutput, as: UTF8.self),
        "\(name)"
      )
      #expect((listing.error.map { $0 + "\n" } ?? "") == outcome.standardError, "\(name)")
      #expect(outcome.exit == .status(listing.error == nil ? 0 : 1), "\(name)")
    }
  }

  @Test(.enabled(if: JavaTool.isAvailable, "needs Java")) func java() throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in Self.all { try folder.write(bytes, to: name) }
    let exports = "java.security.jgss/sun.security.krb5.internal.ktab=ALL-UNNAMED"
    let outcome = try ChildProcess.run(
      [
        "java", "--add-exports", exports, "--add-exports", "java.security.jgss/sun.security.krb5=ALL-UNNAMED",
        "-Dsun.security.krb5.msinterop.kstring=true", JavaTool.packageRoot + "/Tests/Java/KeytabVerdict.java",
      ] + Self.all.map(\.name), workingDirectory: folder.path)
    try #require(outcome.exit == .status(0), "\(outcome.standardError)")
    var verdicts = String(decoding: outcome.standardOutput, as: UTF8.self).split(separator: "\n")[...]
    for (name, bytes) in Self.all {
      let lines = [verdicts.removeFirst()] + verdicts.prefix { $0.hasPrefix(" ") }
      verdicts = verdicts.drop { $0.hasPrefix(" ") }
      let reading = Keytab(bytes).java
      let own = [reading.isValid ? "valid" : "invalid"] + reading.entries.map(Self.line)
      #expect(lines.map { String($0) } == own, "\(name): \(bytes)")
    }
    #expect(verdicts.isEmpty)
  }

  private static func line(_ entry: KeytabEntry) -> String {
    let parts = entry.components.map { String(decoding: $0, as: UTF8.self) }
    let name = parts.joined(separator: "/") + "@" + String(decoding: entry.realm, as: UTF8.self)
    let digits = name.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return "  \(Int32(bitPattern: entry.version)) \(entry.encryptionType) \(digits)"
  }
}
