import Testing

@testable import KafkaClient

struct BrokerAddressTests {
  @Test(arguments: [
    ("kafka-1:9092", BrokerAddress(host: "kafka-1", port: 9092)),
    ("10.0.0.5:1", BrokerAddress(host: "10.0.0.5", port: 1)),
    ("[::1]:65535", BrokerAddress(host: "::1", port: 65535)),
  ]) func anAddressIsRead(text: String, address: BrokerAddress) throws {
    #expect(try BrokerAddress(parsing: text) == address)
    #expect(address.description == text)
  }

  @Test(arguments: [
    "", "kafka-1", ":9092", "h:", "h:0", "h:65536", "h:99999999999999999999", "h:-1", "h:+1", "::1:9092",
    "SSL://h:9092", "a b:9092", "h:9092 ",
  ]) func anythingElseIsRefused(text: String) {
    let failure = #expect(throws: KafkaFailure.self) { try BrokerAddress(parsing: text) }
    #expect(failure?.category == .configuration)
    #expect(failure?.message.contains("\"\(text)\"") == true)
  }

  @Test func aListMayHaveBlanksBehindItsCommas() throws {
    #expect(try BrokerAddress.list(parsing: "a:1, b:2 ,c:3").map(\.description) == ["a:1", "b:2", "c:3"])
    #expect(throws: KafkaFailure.self) { try BrokerAddress.list(parsing: " , ") }
    #expect(throws: KafkaFailure.self) { try BrokerAddress.list(parsing: "a:1,b") }
  }
}
