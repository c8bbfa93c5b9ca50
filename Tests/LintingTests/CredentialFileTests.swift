import Findings
import Linting
import SourceText
import Testing

/// Which files with credentials are looked at, and where inline logins are shown.
@Suite struct CredentialFileTests {
  private static let broken = "KafkaClient { A required a=b; }\n"

  private func lint(_ files: [String: String], _ paths: [String] = [""]) -> [String] {
    let folder = TemporaryFolder()
    for (name, text) in files { folder.write(name, text) }
    return folder.lint(paths).findings.map { finding in
      "\(folder.relative(finding.place.file)) \(finding.code) \(finding.place.pointer ?? "-")"
    }
  }

  @Test func byName() {
    let names = ["a.jaas", "kafka_client_jaas.conf", "x/JAAS.conf"]
    let found = lint(
      Dictionary(uniqueKeysWithValues: (names + ["notes.txt", "jaas.txt"]).map { ($0, Self.broken) }))
    #expect(Set(found.filter { $0.contains("JAAS001") }.map { String($0.split(separator: " ")[0]) }) == Set(names))
  }

  @Test func byItsWordsWhereItIsNamed() {
    #expect(lint(["login": Self.broken], ["login"]).contains { $0.contains("JAAS001") })
    #expect(lint(["kdc.txt": "[realms]\n x\n"], ["kdc.txt"]).contains { $0.contains("KRB001") })
    #expect(lint(["login": Self.broken]).isEmpty)
  }

  @Test func byItsDataSource() {
    let project = """
      datasources:
        events:
          type: kafka
          version: "3.6"
          server: kafka-1:9092
          securityProtocol: SASL_PLAINTEXT
          saslMechanism: PLAIN
          jaas: secret/login
      """
    let found = lint(["weir.yaml": project, "secret/login": Self.broken])
    #expect(found.contains("secret/login JAAS001 KafkaClient"))
    #expect(found.contains("secret/login JAAS003 KafkaClient"))
  }

  @Test func ofAJobAloneOnlyThoseThatItUses() {
    let source = """
          type: kafka
          version: "3.6"
          server: kafka-1:9092
          securityProtocol: SASL_PLAINTEXT
          saslMechanism: PLAIN
      """
    let project = "datasources:\n" + ["used", "other"].map { "  \($0):\n\(source)\n    jaas: \($0)/login\n" }.joined()
    let job = #"{"type": "job", "steps": [{"stepType": "kafka", "parameter": {"datasource": "used"}}]}"#
    let files = ["weir.yaml": project, "used/login": Self.broken, "other/login": Self.broken, "jobs/job.json": job]
    func broken(_ paths: [String]) -> [String] {
      lint(files, paths).filter { $0.contains("JAAS001") }.map { String($0.split(separator: " ")[0]) }
    }
    #expect(broken(["jobs/job.json"]) == ["used/login"])
    #expect(broken(["jobs/job.json", "other/login"]) == ["other/login", "used/login"])
    #expect(broken(["weir.yaml"]) == ["other/login", "used/login"])
    #expect(broken([""]) == ["other/login", "used/login"])
  }

  @Test func inlineInAProject() throws {
    let text = #"""
      datasources:
        events:
          type: kafka
          version: "3.6"
          server: kafka-1:9092
          securityProtocol: SASL_PLAINTEXT
          saslMechanism: PLAIN
          extended:
            sasl.jaas.config: "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"a\" password=\"${env:P}\" usernam=b;"
      """#
    let folder = TemporaryFolder()
    folder.write("weir.yaml", text)
    let finding = try #require(folder.lint().findings.first { $0.code == "JAAS007" })
    #expect(String(decoding: Array(text.utf8)[finding.place.range.indices], as: UTF8.self) == "usernam")
    #expect(finding.place.pointer == "/datasources/events/extended/sasl.jaas.config")
  }

  @Test func inlineInAScript() throws {
    let text = #"""
      {"type": "realtime", "version": "1.0", "steps": [
        {"stepType": "kafka", "name": "Reader", "category": "reader", "parameter": {
          "server": "kafka-1:9092", "topic": "orders", "groupId": "g", "column": ["__value__"],
          "kafkaConfig": {"sasl.jaas.config": "a.\u00e4b.PlainLoginModule required username=\"a\" password=\"x\""}}},
        {"stepType": "stream", "name": "Writer", "category": "writer", "parameter": {"print": true}}]}
      """#
    let folder = TemporaryFolder()
    folder.write("job.json", text)
    let findings = folder.lint().findings
    let unclosed = try #require(findings.first { $0.code == "JAAS001" })
    // Behind the last quote of the value, before that of the string.
    let bytes = Array(text.utf8)
    #expect(unclosed.place.range.isEmpty && bytes[Int(unclosed.place.range.start)] == UInt8(ascii: "\""))
    let module = try #require(findings.first { $0.code == "JAAS003" })
    #expect(String(decoding: bytes[module.place.range.indices], as: UTF8.self) == #"a.\u00e4b.PlainLoginModule"#)
  }
}
