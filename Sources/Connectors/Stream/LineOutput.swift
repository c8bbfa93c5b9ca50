import Engine
import Glibc

/// Takes whole lines.
protocol LineOutput: AnyObject {
  func write(_ bytes: [UInt8], _ stop: StopSignal) throws(JobFailure)
  /// - Returns: Whether what was written is kept.
  func finish(_ ending: WriteEnding) throws(JobFailure) -> Bool
  func abandon()
}

/// An open descriptor, such as standard output. Whoever reads it sets the pace.
final class DescriptorOutput: LineOutput {
  private let descriptor: CInt
  private let name: String
  private let isOwned: Bool

  /// `F_SETPIPE_SZ` of Linux, which the Glibc module leaves out.
  private static let setPipeSize: CInt = 1031

  init(descriptor: CInt, name: String) {
    self.name = name
    if let pipe = Self.reopenedPipe(descriptor) {
      self.descriptor = pipe
      isOwned = true
    } else {
      self.descriptor = descriptor
      isOwned = false
    }
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// A pipe opened a second time without blocking: a reader that never reads then cannot hold a job that is to stop,
  /// and the pipe's first opening, which others share, stays as it is.
  private static func reopenedPipe(_ descriptor: CInt) -> CInt? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFIFO else { return nil }
    let pipe = open("/proc/self/fd/\(descriptor)", O_WRONLY | O_NONBLOCK | O_CLOEXEC)
    guard pipe >= 0 else { return nil }
    // Fewer changes between this process and the reader; without it everything works as well.
    _ = fcntl(pipe, Self.setPipeSize, 1 << 20)
    return pipe
  }

  func write(_ bytes: [UInt8], _ stop: StopSignal) throws(JobFailure) {
    var start = 0
    while start < bytes.count {
      var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      let ready = poll(&entry, 1, 200)
      if ready == 0 {
        guard !stop.graceIsOver else { throw tooLate }
        continue
      }
      let from = start
      let count = bytes.withUnsafeBytes { bytes in
        let rest = UnsafeRawBufferPointer(rebasing: bytes[from...])
        return Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        throw JobFailure(.outputClosed, "\(name) was closed by its reader")
      } else if errno != EINTR && errno != EAGAIN {
        throw JobFailure(.data, "\(name) cannot be written: \(String(cString: strerror(errno)))")
      }
    }
  }

  private var tooLate: JobFailure {
    JobFailure(.interrupted, "whoever reads \(name) did not take what was in flight at the signal")
  }

  func finish(_ ending: WriteEnding) throws(JobFailure) -> Bool { true }

  func abandon() {}
}

/// A file that appears under its name when it is complete, or not at all.
final class FileOutput: LineOutput {
  private let path: String
  private let partialPath: String
  private var descriptor: CInt

  init(path: String) throws(JobFailure) {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw JobFailure(
        .environment, "\(path) is there and is no file that could be replaced",
        advice: "give the writer's fileName a name of its own")
    }
    self.path = path
    partialPath = "\(path).\(getpid()).partial"
    descriptor = open(partialPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw JobFailure(
        .environment, "\(path) cannot be created: \(String(cString: strerror(errno)))",
        advice: "check the writer's path and fileName, and the rights of the folder")
    }
  }

  deinit {
    if descriptor >= 0 { abandon() }
  }

  func write(_ bytes: [UInt8], _ stop: StopSignal) throws(JobFailure) {
    var start = 0
    while start < bytes.count {
      let from = start
      let descriptor = descriptor
      let count = bytes.withUnsafeBytes { bytes in
        let rest = UnsafeRawBufferPointer(rebasing: bytes[from...])
        return Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if count >= 0 { start += count } else if errno != EINTR { throw failure("written") }
    }
  }

  func finish(_ ending: WriteEnding) throws(JobFailure) -> Bool {
    guard case .complete = ending else {
      abandon()
      return false
    }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure("written") }
    close(descriptor)
    descriptor = -1
    guard rename(partialPath, path) == 0 else {
      let failure = failure("given its name")
      unlink(partialPath)
      throw failure
    }
    return true
  }

  func abandon() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    unlink(partialPath)
  }

  private func failure(_ doing: String) -> JobFailure {
    JobFailure(.data, "\(path) cannot be \(doing): \(String(cString: strerror(errno)))")
  }
}
