import Engine
import Glibc
import Records
import Threading

/// Reads lines from a file descriptor, as they come: a batch waits for more no longer than `linger.ms`, and nothing is
/// waited for once the job is to stop.
final class LineRecordReader: RecordReader {
  private static let chunk = 256 << 10
  private static let batchRecords = 4096
  /// A line may not be longer.
  private static let longestLine = 64 << 20

  private let descriptor: CInt
  private let lingerSeconds: Double
  private var splitter: LineSplitter
  private var buffer = [UInt8](repeating: 0, count: 2 * chunk)
  /// Bytes at the start of the buffer that have become records.
  private var used = 0
  /// Bytes of the buffer that hold input.
  private var filled = 0
  private var isAtEnd = false

  init(descriptor: CInt, delimiter: [UInt8], lingerSeconds: Double) {
    self.descriptor = descriptor
    self.lingerSeconds = lingerSeconds
    splitter = LineSplitter(delimiter: delimiter)
  }

  func read(into batch: inout Batch, _ context: ReadContext) throws(JobFailure) -> ReadResult {
    var deadline = Deadline.after(seconds: 0.1)
    defer { batch.countColumns() }
    while true {
      takeLines(into: &batch)
      let isFull = batch.records.count >= Self.batchRecords || batch.records.arenaSize >= Self.chunk
      if isFull || context.stop.isRaised { return .more }
      if isAtEnd { return .end }
      guard try waitForInput(until: deadline, context) else { return .more }
      let wasEmpty = batch.records.isEmpty
      try fill()
      if wasEmpty { deadline = .after(seconds: lingerSeconds) }
    }
  }

  private func takeLines(into batch: inout Batch) {
    let limit = Self.batchRecords - batch.records.count
    guard limit > 0, used < filled else { return }
    let (range, isEnd) = (used..<filled, isAtEnd)
    used += buffer.withUnsafeBytes { bytes in
      splitter.append(UnsafeRawBufferPointer(rebasing: bytes[range]), isEnd: isEnd, limit: limit, to: &batch.records)
    }
  }

  /// - Returns: False when nothing came in time, or the job is to stop.
  private func waitForInput(until deadline: Deadline, _ context: ReadContext) throws(JobFailure) -> Bool {
    while !context.stop.isRaised {
      var entries = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: context.stop.fileDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&entries, 2, deadline.millisecondsLeft)
      if count < 0, errno != EINTR { throw failure(errno) }
      if entries[1].revents != 0 { return false }
      // Whatever it is, reading tells.
      if count > 0, entries[0].revents != 0 { return true }
      if count == 0 { return false }
    }
    return false
  }

  private func fill() throws(JobFailure) {
    try makeRoom()
    let (descriptor, start) = (descriptor, filled)
    var count = 0
    var code: CInt = 0
    repeat {
      count = buffer.withUnsafeMutableBytes { bytes in
        let room = UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
        return Glibc.read(descriptor, room.baseAddress, room.count)
      }
      code = errno
    } while count < 0 && code == EINTR
    if count > 0 {
      filled += count
    } else if count == 0 {
      isAtEnd = true
    } else if code != EAGAIN {
      // With EAGAIN somebody else took what `poll` saw.
      throw failure(code)
    }
  }

  /// Moves the start of a line to the start of the buffer, and makes the buffer larger for a long one.
  private func makeRoom() throws(JobFailure) {
    let rest = used..<filled
    if !rest.isEmpty, used > 0 {
      buffer.withUnsafeMutableBytes { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[rest])) }
    }
    (used, filled) = (0, rest.count)
    guard filled + Self.chunk > buffer.count else { return }
    guard filled < Self.longestLine else {
      throw JobFailure(
        .data, "line \(splitter.lineCount + 1) of standard input is longer than \(Self.longestLine >> 20) MiB",
        advice: "see whether the input has line feeds")
    }
    buffer.append(contentsOf: repeatElement(0, count: buffer.count))
  }

  private func failure(_ code: CInt) -> JobFailure {
    JobFailure(.data, "standard input cannot be read: \(String(cString: strerror(code)))")
  }
}
