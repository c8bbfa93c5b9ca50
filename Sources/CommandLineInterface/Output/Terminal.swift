import Glibc

/// Facts about where a stream goes.
public enum Terminal {
  /// The columns of the terminal behind a file descriptor; nil where there is none. A terminal that does not
  /// tell has 80.
  public static func columns(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a text to the end. False where the other side is gone or the disk is full; `errno` says which.
  @discardableResult
  public static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let written = Glibc.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
        if written < 0, errno == EINTR { continue }
        if written < 0, errno == EAGAIN {
          // Somebody made the pipe non-blocking: wait until it takes more.
          var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          if poll(&wait, 1, -1) >= 0 || errno == EINTR { continue }
        }
        guard written > 0 else { return false }
        offset += written
      }
      return true
    }
  }

  /// The value of an environment variable.
  public static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
