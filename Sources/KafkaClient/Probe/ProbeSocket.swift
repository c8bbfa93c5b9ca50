import Glibc
import Threading

/// What came of one step of talking to a socket.
enum SocketFailure: Error, Sendable {
  /// The system's number for it, such as ECONNREFUSED.
  case system(CInt)
  /// The resolver's number for it, such as EAI_NONAME.
  case resolver(CInt)
  /// The deadline passed, while this was being done.
  case timeout(String)
  /// The other side closed the connection.
  case closed
}

/// A TCP connection of the probe, with a deadline on everything. Closed by its `deinit`.
final class ProbeSocket {
  private let descriptor: CInt

  /// Connects to the first address of the name that takes it.
  init(to address: BrokerAddress, hosts: [String: String], until deadline: Deadline) throws(SocketFailure) {
    var hints = addrinfo()
    hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_ADDRCONFIG | AI_NUMERICSERV
    var list: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(hosts[address.host] ?? address.host, String(address.port), &hints, &list)
    guard code == 0, let first = list else { throw .resolver(code) }
    defer { freeaddrinfo(first) }

    var failure = SocketFailure.timeout("connecting")
    var next: UnsafeMutablePointer<addrinfo>? = first
    while let entry = next {
      next = entry.pointee.ai_next
      do {
        descriptor = try Self.connect(entry.pointee, until: deadline)
        return
      } catch {
        failure = error
      }
    }
    throw failure
  }

  deinit {
    close(descriptor)
  }

  private static func connect(_ entry: addrinfo, until deadline: Deadline) throws(SocketFailure) -> CInt {
    let flags = entry.ai_socktype | CInt(SOCK_NONBLOCK.rawValue) | CInt(SOCK_CLOEXEC.rawValue)
    let descriptor = socket(entry.ai_family, flags, entry.ai_protocol)
    guard descriptor >= 0 else { throw .system(errno) }
    do {
      if Glibc.connect(descriptor, entry.ai_addr, entry.ai_addrlen) != 0 {
        guard errno == EINPROGRESS else { throw SocketFailure.system(errno) }
        try wait(for: descriptor, events: CInt(POLLOUT), until: deadline, doing: "connecting")
        var code: CInt = 0
        var size = socklen_t(MemoryLayout<CInt>.size)
        getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size)
        guard code == 0 else { throw SocketFailure.system(code) }
      }
      return descriptor
    } catch let failure as SocketFailure {
      close(descriptor)
      throw failure
    } catch {
      close(descriptor)
      throw .closed
    }
  }

  private static func wait(
    for descriptor: CInt, events: CInt, until deadline: Deadline, doing: String
  ) throws(SocketFailure) {
    while true {
      var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
      let count = poll(&entry, 1, deadline.millisecondsLeft)
      if count > 0 { return }
      if count == 0 || deadline.hasPassed { throw .timeout(doing) }
      guard errno == EINTR else { throw .system(errno) }
    }
  }

  /// Sends the bytes, all of them: a probe's request fits the socket's buffer.
  func send(_ bytes: [UInt8], until deadline: Deadline) throws(SocketFailure) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.send(
          descriptor, UnsafeRawBufferPointer(rebasing: buffer[sent...]).baseAddress, bytes.count - sent,
          CInt(MSG_NOSIGNAL))
      }
      if count > 0 {
        sent += count
      } else if errno == EAGAIN {
        try Self.wait(for: descriptor, events: CInt(POLLOUT), until: deadline, doing: "sending")
      } else if errno != EINTR {
        throw errno == EPIPE || errno == ECONNRESET ? .closed : .system(errno)
      }
    }
  }

  /// Receives until `isEnough` or the connection is closed; at most `limit` bytes.
  /// - Throws: `closed` when it was closed before a single byte.
  func receive(
    limit: Int, until deadline: Deadline, isEnough: ([UInt8]) -> Bool
  ) throws(SocketFailure) -> [UInt8] {
    var received: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while received.count < limit, !isEnough(received) {
      let count = recv(descriptor, &chunk, min(chunk.count, limit - received.count), 0)
      if count > 0 {
        received += chunk[..<count]
      } else if count == 0 || errno == ECONNRESET {
        if received.isEmpty { throw .closed }
        return received
      } else if errno == EAGAIN {
        try Self.wait(for: descriptor, events: CInt(POLLIN), until: deadline, doing: "waiting for an answer")
      } else if errno != EINTR {
        throw .system(errno)
      }
    }
    return received
  }
}
