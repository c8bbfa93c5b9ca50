import Glibc
import TestSupport
import Testing

@testable import KafkaClient

/// Every setting of every Java client, as the folder of real Kafka lists them.
struct SettingsCoverageTests {
  @Test(
    .enabled(if: JavaTool.isAvailable, "\(JavaTool.reason)"),
    arguments: ["0.10.2.2", "0.11.0.3", "1.1.1", "2.0.1", "2.8.2", "3.0.2", "3.6.2", "3.9.1", "4.1.0"])
  func everySettingIsKnown(version: String) throws {
    for (role, section) in [(ClientRole.consumer, "consumer"), (.producer, "producer")] {
      let names = try names(of: section, in: "\(JavaTool.kafkaHome)/client-configs/\(version).json")
      #expect(names.count > 30)
      for name in names { #expect(ClientSettings.treatment(of: name, for: role) != nil, "\(name) of \(section)") }
    }
  }

  /// The keys of a section: the lists hold one setting a line.
  private func names(of section: String, in path: String) throws -> [String] {
    var current = ""
    var names: [String] = []
    for line in try text(of: path).split(separator: "\n") {
      guard let name = line.split(separator: "\"").dropFirst().first else { continue }
      if line.hasPrefix("    \"") {
        if current == section { names.append(String(name)) }
      } else {
        current = String(name)
      }
    }
    return names
  }

  private func text(of path: String) throws -> String {
    let file = try #require(fopen(path, "r"), "\(path)")
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
