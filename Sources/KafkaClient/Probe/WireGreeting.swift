/// The first bytes that are exchanged with a listener, and what they tell.
enum WireGreeting {
  /// What speaks at the other end.
  enum Speaker: Equatable, Sendable {
    /// A broker, with the highest version of each request that it knows.
    case kafka([Int16: Int16])
    case tls
    case http
    /// Something else, with its first bytes.
    case other([UInt8])
  }

  private static let correlation: [UInt8] = [0x77, 0x65, 0x69, 0x72]

  /// An ApiVersions request of version 0, which every broker since 0.10 answers, before a login too (KIP-35).
  static let apiVersionsRequest = request(key: 18, version: 0, [])

  /// A Metadata request of version 1 for no topic, which every broker since 0.10 answers, after a login where it wants
  /// one.
  static let metadataRequest = request(key: 3, version: 1, [0, 0, 0, 0])

  private static func request(key: UInt8, version: UInt8, _ parameters: [UInt8]) -> [UInt8] {
    let client = Array("weir".utf8)
    let body = [0, key, 0, version] + correlation + [0, UInt8(client.count)] + client + parameters
    return [0, 0, 0, UInt8(body.count)] + body
  }

  /// A ClientHello for TLS 1.2 with common cipher suites. Any TLS server answers it, if only with an alert.
  static let clientHello: [UInt8] = {
    let random = [UInt8](repeating: 0x5A, count: 32)
    let suites: [UInt8] = [0xC0, 0x2F, 0xC0, 0x30, 0xC0, 0x2B, 0xC0, 0x2C, 0x00, 0x9C, 0x00, 0x9D, 0x00, 0x2F]
    let groups: [UInt8] = [0x00, 0x0A, 0x00, 0x06, 0x00, 0x04, 0x00, 0x1D, 0x00, 0x17]
    let signatures: [UInt8] = [0x00, 0x0D, 0x00, 0x0A, 0x00, 0x08, 0x04, 0x03, 0x08, 0x04, 0x04, 0x01, 0x02, 0x01]
    let extensions = groups + signatures
    var hello: [UInt8] = [0x03, 0x03] + random + [0]
    hello += [0, UInt8(suites.count)] + suites + [1, 0]
    hello += [0, UInt8(extensions.count)] + extensions
    let handshake: [UInt8] = [1, 0, 0, UInt8(hello.count)] + hello
    return [0x16, 0x03, 0x01, 0, UInt8(handshake.count)] + handshake
  }()

  /// How many bytes an answer has, as soon as its beginning tells.
  static func isComplete(_ bytes: [UInt8]) -> Bool {
    switch kind(of: bytes) {
    case .tls, .http: true
    case .kafka: bytes.count >= size(of: bytes) + 4
    case .other: bytes.count >= 8
    }
  }

  static func speaker(of bytes: [UInt8]) -> Speaker {
    switch kind(of: bytes) {
    case .kafka: .kafka(versions(in: bytes))
    case let kind: kind
    }
  }

  private static func kind(of bytes: [UInt8]) -> Speaker {
    if bytes.count >= 3, bytes[0] == 0x15 || bytes[0] == 0x16, bytes[1] == 0x03, bytes[2] <= 0x04 { return .tls }
    if bytes.starts(with: Array("HTTP".utf8)) { return .http }
    if bytes.count >= 8, Array(bytes[4..<8]) == correlation, (4...1_048_576).contains(size(of: bytes)) {
      return .kafka([:])
    }
    return .other(Array(bytes.prefix(16)))
  }

  private static func size(of bytes: [UInt8]) -> Int {
    bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
  }

  /// Reads `error_code [api_key min_version max_version]` behind the correlation id; what is cut short is left out.
  private static func versions(in bytes: [UInt8]) -> [Int16: Int16] {
    var versions: [Int16: Int16] = [:]
    var index = 14
    while index + 6 <= bytes.count {
      let key = Int16(bitPattern: UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]))
      versions[key] = Int16(bitPattern: UInt16(bytes[index + 4]) << 8 | UInt16(bytes[index + 5]))
      index += 6
    }
    return versions
  }
}
