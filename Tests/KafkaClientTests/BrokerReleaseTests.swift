import Testing

@testable import KafkaClient

/// What the highest version of Fetch says of a broker's release. The numbers were read off brokers of these releases.
@Suite struct BrokerReleaseTests {
  private func release(_ fetch: Int16?) -> BrokerRelease? {
    let versions = fetch.map { [Int16(1): $0] } ?? [:]
    return BrokerProbe.Answer(address: BrokerAddress(host: "kafka-1", port: 9092), versions: versions).release
  }

  @Test(
    arguments: [
      (3, "0.10.2.2", "0.10"), (7, "1.1.1", "1.1"), (12, "2.8.2", "2.7 to 3.0"), (15, "3.6.2", "3.5 to 3.6"),
    ] as [(Int16, String, String)])
  func measured(_ fetch: Int16, _ version: String, _ words: String) throws {
    let found = try #require(release(fetch))
    #expect(found.includes(version))
    #expect(found.description == words)
    #expect(!found.includes(version == "3.6.2" ? "2.8" : "3.6"))
  }

  /// Nothing is said of what is not known.
  @Test func unknown() throws {
    #expect(release(nil) == nil)
    #expect(release(0) == nil)
    let newest = try #require(release(99))
    #expect(newest.includes("4.1") && !newest.includes("3.6"))
    #expect(newest.includes("latest") && newest.includes("3"))
  }
}
