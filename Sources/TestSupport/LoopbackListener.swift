import Glibc

/// A port on loopback that takes connections and answers whatever it is told to: a broker that is none.
public final class LoopbackListener: Sendable {
  public let port: UInt16
  private let descriptor: Int32

  /// Takes connections and never says a word.
  public init() throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw ChildProcess.Failure(description: "no socket: errno \(errno)") }
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = Self.bind(descriptor, to: 0) == 0 && listen(descriptor, 16) == 0
    let isNamed = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) == 0 }
    }
    guard isBound, isNamed else {
      close(descriptor)
      throw ChildProcess.Failure(description: "no port: errno \(errno)")
    }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    self.descriptor = descriptor
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit {
    close(descriptor)
  }

  /// A port that nobody listens on.
  public static func closedPort() throws -> UInt16 {
    try LoopbackListener().port
  }

  /// Whether nobody listens on the port.
  public static func isFree(_ port: UInt16) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    return bind(descriptor, to: port) == 0
  }

  private static func bind(_ descriptor: Int32, to port: UInt16) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
