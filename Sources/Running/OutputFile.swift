public import Engine
import Glibc
import Synchronization

/// A file that is opened before anything is touched, so that a wrong path ends the run at once.
public final class OutputFile: Sendable {
  private let descriptor: CInt
  private let path: String

  public init(path: String, for option: String) throws(JobFailure) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw JobFailure(
        .environment, "\(option) \(path) cannot be created: \(String(cString: strerror(errno)))",
        advice: "check the path and the rights of its folder")
    }
  }

  deinit {
    close(descriptor)
  }

  public func write(_ text: String) throws(JobFailure) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        start += count
      } else if errno != EINTR {
        throw JobFailure(.data, "\(path) cannot be written: \(String(cString: strerror(errno)))")
      }
    }
  }
}

/// Keeps dirty records as JSON lines, with secrets left out.
final class DirtyFile: DirtySink {
  private let file: OutputFile
  private let mask: SecretMask
  private let writing = Mutex(())

  init(path: String, mask: SecretMask) throws(JobFailure) {
    file = try OutputFile(path: path, for: "--dirty")
    self.mask = mask
  }

  func keep(_ entry: DirtyEntry) throws(JobFailure) {
    let line = mask.masked(entry.line)
    try writing.withLock { _ throws(JobFailure) in try file.write(line) }
  }
}
