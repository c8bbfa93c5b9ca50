import Glibc
import Testing
import Threading

@testable import KafkaClient

/// A TCP listener on loopback that answers each connection in one way, for as long as it lives.
final class Listener: Sendable {
  enum Behaviour: Sendable {
    /// Takes connections and never says a word.
    case silent
    /// Sends these bytes as soon as something has come.
    case answers([UInt8])
    /// Answers once a whole line has come, as an HTTP server does.
    case answersLine([UInt8])
    /// Closes as soon as something has come.
    case closes
  }

  let port: UInt16
  private let descriptor: CInt

  init(_ behaviour: Behaviour) throws {
    let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, size) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, address, &size) == 0
      }
    }
    try #require(code)
    self.descriptor = descriptor
    port = UInt16(bigEndian: address.sin_port)
    _ = try BackgroundThread.start {
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return }
        _ = try? BackgroundThread.start { Self.serve(connection, behaviour) }
      }
    }
  }

  deinit {
    shutdown(descriptor, CInt(SHUT_RDWR))
    close(descriptor)
  }

  private static func serve(_ connection: CInt, _ behaviour: Behaviour) {
    defer { close(connection) }
    var received: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(connection, &chunk, chunk.count, 0)
      guard count > 0 else { return }
      received += chunk[..<count]
      switch behaviour {
      case .silent: continue
      case .closes: return
      case .answersLine where !received.contains(UInt8(ascii: "\n")): continue
      case .answers(let bytes), .answersLine(let bytes):
        _ = send(connection, bytes, bytes.count, CInt(MSG_NOSIGNAL))
        if case .answersLine = behaviour { return }
      }
    }
  }

  var address: BrokerAddress { BrokerAddress(host: "127.0.0.1", port: port) }
}
