import Glibc

/// The two streams to the client.
struct Channel {
  enum Input {
    case bytes([UInt8])
    /// Nothing is there, and nobody wanted to wait.
    case nothing
    case end
  }

  let input: Int32
  let output: Int32

  /// What the client has sent.
  ///
  /// - Parameter waits: Whether to wait until there is something.
  func read(waits: Bool) -> Input {
    while true {
      var entry = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      let ready = poll(&entry, 1, waits ? -1 : 0)
      if ready < 0, errno == EINTR { continue }
      if ready == 0 { return .nothing }
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, initialized in
        count = Glibc.read(input, buffer.baseAddress, buffer.count)
        initialized = max(count, 0)
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      return count > 0 ? .bytes(bytes) : .end
    }
  }

  /// Sends one message. False where the client is gone.
  func write(_ message: [UInt8]) -> Bool {
    let bytes = Array("Content-Length: \(message.count)\r\n\r\n".utf8) + message
    return bytes.withUnsafeBytes { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(output, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }
}
