/// The value of `kdc`, as both readers take it.
public struct KDCAddress: Hashable, Sendable {
  public enum Fault: Hashable, Sendable {
    /// `udp/`, `tcp/` or a scheme, by its word.
    case scheme(String)
    /// Several servers in one value.
    case several
    /// No host.
    case noHost
    /// A port that is none.
    case port
    /// Digits alone.
    case portAlone
    /// Brackets that are not closed, or something between them and the colon.
    case bracket
    /// An IPv6 address without brackets.
    case bareIPv6
    case empty
  }

  /// Without brackets and port.
  public let host: String
  /// 88 where none is given.
  public let port: Int
  /// Nil for a value that both readers take alike.
  public let fault: Fault?

  public static let defaultPort = 88

  public init(_ text: String) {
    let bytes = Array(text.utf8)
    let fault = Self.fault(bytes)
    self.fault = fault
    var host = bytes[...]
    var port = Self.defaultPort
    if fault == nil {
      if bytes.first == UInt8(ascii: "["), let end = bytes.firstIndex(of: UInt8(ascii: "]")) {
        host = bytes[1..<end]
        if end + 1 < bytes.count { port = Self.port(bytes[(end + 2)...]) ?? port }
      } else if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
        host = bytes[..<colon]
        port = Self.port(bytes[(colon + 1)...]) ?? port
      }
    }
    self.host = String(decoding: host, as: UTF8.self)
    self.port = port
  }

  private static func port(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...5).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1...65535).contains(value) ? value : nil
  }

  private static func fault(_ bytes: [UInt8]) -> Fault? {
    guard let first = bytes.first else { return .empty }
    if let scheme = scheme(bytes) { return .scheme(scheme) }
    if bytes.contains(where: { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ",") }) { return .several }
    if first == UInt8(ascii: "[") {
      guard let end = bytes.firstIndex(of: UInt8(ascii: "]")), end > 1 else { return .bracket }
      guard end + 1 < bytes.count else { return nil }
      guard bytes[end + 1] == UInt8(ascii: ":") else { return .bracket }
      return port(bytes[(end + 2)...]) == nil ? .port : nil
    }
    if bytes.allSatisfy({ $0 &- 0x30 < 10 }) { return .portAlone }
    let colons = bytes.count { $0 == UInt8(ascii: ":") }
    if colons > 1 { return .bareIPv6 }
    guard colons == 1, let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    if colon == 0 { return .noHost }
    return port(bytes[(colon + 1)...]) == nil ? .port : nil
  }

  private static func scheme(_ bytes: [UInt8]) -> String? {
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    var end = slash
    if slash > 0, bytes[slash - 1] == UInt8(ascii: ":") { end = slash - 1 }
    let word = bytes[..<end]
    guard (1...10).contains(word.count), word.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return "/" }
    return String(decoding: word, as: UTF8.self)
  }
}
