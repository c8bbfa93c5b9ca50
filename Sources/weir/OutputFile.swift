import Glibc

/// A file that a report goes to. It has its content whole or not at all.
struct OutputFile {
  let path: String

  func write(_ text: String) throws(CommandFailure) {
    guard isReplaceable else { return try writeThrough(text) }
    let temporary = "\(path).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure }
    let isWritten = StandardStream(descriptor: descriptor).write(text)
    let isClosed = close(descriptor) == 0
    guard isWritten, isClosed, rename(temporary, path) == 0 else {
      let reason = failure
      unlink(temporary)
      throw reason
    }
  }

  /// A device, a pipe and what a link leads to are written to, never replaced: `/dev/null` has to stay what it is.
  private var isReplaceable: Bool {
    var status = stat()
    return lstat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
  }

  private func writeThrough(_ text: String) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure }
    let isWritten = StandardStream(descriptor: descriptor).write(text)
    let isClosed = close(descriptor) == 0
    guard isWritten, isClosed else { throw failure }
  }

  private var failure: CommandFailure {
    CommandFailure("\(path) cannot be written: \(String(cString: strerror(errno)))")
  }
}
