import Catalog
import Testing

@Suite struct KafkaVersionTests {
  @Test(arguments: [
    ("3.6", "3.6"), ("3.6.2", "3.6"), ("3.6.x", "3.6"), ("0.10.2", "0.10.2"), ("0.10.2.2", "0.10.2"),
    ("0.11", "0.11"), ("0.11.0", "0.11"), ("0.11.0.3", "0.11"), ("1.0", "1.0"), ("2.8", "2.8"), ("3.9.1", "3.9"),
    ("4.0", "4.0"), ("4.12.1", "4.12"), ("0.9", "0.9.0"), ("0.8.2", "0.8.2"),
  ]) func isRead(_ text: String, _ release: String) {
    guard case .release(let version) = DeclaredVersion(parsing: text) else {
      Issue.record("\(text) is not read")
      return
    }
    #expect(version.description == release)
  }

  @Test(arguments: ["2.9", "1.2", "3.10", "0.12", "0.10.3", "0.9.1", "0.6", "2.99.1"])
  func neverWas(_ text: String) {
    #expect(DeclaredVersion(parsing: text) == .neverReleased)
  }

  @Test(arguments: [
    "", "3", "latest", "v3.6", "3.", ".6", "3..6", "3.6.2.1", "0.10", "3.x", "x", "3.6-rc1", "3.6.2.1.0.9", "-3.6",
    "٣.٦",
    "1000.0", "3.6 ", "99999999999999999999.1",
  ]) func leavesOpenWhich(_ text: String) {
    #expect(DeclaredVersion(parsing: text) == .unparsable)
  }

  @Test func releasesHaveAnOrder() {
    let order = ["0.8.2", "0.10.1", "0.10.2", "0.11", "1.0", "1.1", "2.0", "2.8", "3.0", "3.6", "3.7", "4.0", "10.0"]
    let versions = order.compactMap { text -> KafkaVersion? in
      guard case .release(let version) = DeclaredVersion(parsing: text) else { return nil }
      return version
    }
    #expect(versions.count == order.count && versions == versions.sorted())
    #expect(versions[2] == .oldestSupported && versions[9] == .newestSupported)
  }
}
