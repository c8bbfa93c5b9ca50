/// The Kafka releases that a broker may be of, by the requests that it knows (KIP-35).
public struct BrokerRelease: Hashable, Sendable, CustomStringConvertible {
  /// `2.1 to 2.2`.
  public let description: String
  /// `major * 100 + minor`.
  private let releases: ClosedRange<Int>

  /// The highest version of Fetch (API key 1) that the brokers of these releases know.
  private static let fetch: [(version: Int16, words: String, releases: ClosedRange<Int>)] = [
    (2, "0.10", 10...10), (5, "0.11", 11...11), (6, "1.0", 100...100), (7, "1.1", 101...101), (8, "2.0", 200...200),
    (10, "2.1 to 2.2", 201...202), (11, "2.3 to 2.6", 203...206), (12, "2.7 to 3.0", 207...300),
    (13, "3.1 to 3.4", 301...304), (14, "3.5 to 3.6", 305...306), (16, "3.7 or later", 307...99_999),
  ]

  init?(fetch version: Int16) {
    guard let row = Self.fetch.last(where: { $0.version <= version }) else { return nil }
    description = row.words
    releases = row.releases
  }

  /// Whether a version such as `0.10.2` or `3.6` lies within; true of what is no version.
  public func includes(_ version: String) -> Bool {
    let parts = version.split(separator: ".").map { Int($0) }
    guard parts.count >= 2, let major = parts[0], let minor = parts[1], (0..<1000).contains(major),
      (0..<100).contains(minor)
    else { return true }
    return releases.contains(major * 100 + minor)
  }
}

extension BrokerProbe.Answer {
  /// Nil where the broker did not tell, as behind TLS.
  public var release: BrokerRelease? { versions[1].flatMap { BrokerRelease(fetch: $0) } }
}
