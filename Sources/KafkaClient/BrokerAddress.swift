import Glibc

/// Where a broker listens: a name or an address, and a port.
public struct BrokerAddress: Hashable, Sendable, CustomStringConvertible {
  /// Without the brackets of an IPv6 address.
  public var host: String
  public var port: UInt16

  public init(host: String, port: UInt16) {
    self.host = host
    self.port = port
  }

  /// Reads `host:port`, `[IPv6]:port`.
  public init(parsing text: String) throws(KafkaFailure) {
    let bytes = Array(text.utf8)
    guard let colon = bytes.lastIndex(of: UInt8(ascii: ":")) else {
      throw Self.refusal(of: text, because: "it has no port")
    }
    var host = bytes[..<colon]
    if host.first == UInt8(ascii: "["), host.last == UInt8(ascii: "]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(UInt8(ascii: ":")) || host.contains(UInt8(ascii: "/")) {
      throw Self.refusal(of: text, because: "an IPv6 address stands in brackets, and a protocol has no place here")
    }
    guard !host.isEmpty, !host.contains(where: { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }) else {
      throw Self.refusal(of: text, because: "it has no host, or a blank in it")
    }
    let digits = bytes[(colon + 1)...]
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let port = UInt16(String(decoding: digits, as: UTF8.self)), port > 0
    else {
      throw Self.refusal(of: text, because: "its port is not a number from 1 to 65535")
    }
    self.init(host: String(decoding: host, as: UTF8.self), port: port)
  }

  /// Reads a list such as `kafka-1:9092,kafka-2:9092`.
  public static func list(parsing text: String) throws(KafkaFailure) -> [BrokerAddress] {
    var addresses: [BrokerAddress] = []
    for part in text.split(separator: ",") {
      var part = part
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      addresses.append(try BrokerAddress(parsing: String(part)))
    }
    guard !addresses.isEmpty else { throw Self.refusal(of: text, because: "it names no broker") }
    return addresses
  }

  private static func refusal(of text: String, because reason: String) -> KafkaFailure {
    KafkaFailure(
      .configuration, "the server \"\(text)\" is no broker address: \(reason)",
      advice: "write host:port, such as kafka-1:9092")
  }

  /// The addresses that the machine's resolver has for the host; none where it has none.
  public func resolved() -> [String] {
    var hints = addrinfo()
    hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0, let first = list else { return [] }
    defer { freeaddrinfo(first) }
    var addresses: [String] = []
    var next: UnsafeMutablePointer<addrinfo>? = first
    while let entry = next {
      next = entry.pointee.ai_next
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      let code = getnameinfo(
        entry.pointee.ai_addr, entry.pointee.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST)
      guard code == 0 else { continue }
      let address = message(text)
      if !addresses.contains(address) { addresses.append(address) }
    }
    return addresses
  }

  /// Whether a host is an IP address and not a name.
  static func isNumeric(_ host: String) -> Bool {
    var bytes = in6_addr()
    return inet_pton(AF_INET, host, &bytes) == 1 || inet_pton(AF_INET6, host, &bytes) == 1
  }

  public var description: String {
    host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]:\(port)" : "\(host):\(port)"
  }
}
