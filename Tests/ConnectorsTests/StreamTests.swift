import Engine
import Glibc
import Records
import TestSupport
import Testing
import Threading
import TimeZones

@testable import Connectors

/// Both ends of a pipe.
private final class Pipe {
  let reading: CInt
  let writing: CInt
  private var isOpen = true

  init() {
    var ends: [CInt] = [-1, -1]
    _ = pipe(&ends)
    (reading, writing) = (ends[0], ends[1])
  }

  func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(writing, bytes, bytes.count)
  }

  func closeWriting() {
    if isOpen { close(writing) }
    isOpen = false
  }

  deinit {
    closeWriting()
    close(reading)
  }
}

struct LineReaderTests {
  private let context = ReadContext(dirty: DirtyLedger(limit: nil), stop: StopSignal())

  private func reader(_ pipe: Pipe, delimiter: String = "\t") -> LineRecordReader {
    LineRecordReader(descriptor: pipe.reading, delimiter: Array(delimiter.utf8), lingerSeconds: 0.005)
  }

  private func lines(_ batch: Batch) -> [String] {
    (0..<batch.records.count).map { record in
      var text: [UInt8] = []
      batch.records.appendLine(of: record, delimiter: [UInt8(ascii: "|")], in: .utc, to: &text)
      return String(decoding: text.dropLast(), as: UTF8.self)
    }
  }

  private func readAll(_ reader: LineRecordReader) throws -> [String] {
    var all: [String] = []
    while true {
      var batch = Batch()
      let result = try reader.read(into: &batch, context)
      all += lines(batch)
      if case .end = result { return all }
    }
  }

  @Test func linesAreSplitAtTheDelimiter() throws {
    let pipe = Pipe()
    pipe.write("a||b\nc\n\nd||")
    pipe.closeWriting()
    #expect(try readAll(reader(pipe, delimiter: "||")) == ["a|b", "c", "", "d|"])
  }

  @Test func aLineThatIsNotWholeWaitsForItsRest() throws {
    let pipe = Pipe()
    let reader = reader(pipe)
    pipe.write("one\ntw")
    var batch = Batch()
    _ = try reader.read(into: &batch, context)
    #expect(lines(batch) == ["one"])
    pipe.write("o\nthree")
    pipe.closeWriting()
    #expect(try readAll(reader) == ["two", "three"])
  }

  @Test func aBatchIsPassedOnWhileTheInputStaysOpen() throws {
    let pipe = Pipe()
    let reader = reader(pipe)
    pipe.write("a\n")
    var batch = Batch()
    let result = try reader.read(into: &batch, context)
    #expect(lines(batch) == ["a"] && batch.bytes == 1 && batch.read == 1)
    guard case .more = result else {
      Issue.record("the input is not at its end")
      return
    }
  }

  @Test func aSilentInputDoesNotHoldAJobThatIsToStop() throws {
    let pipe = Pipe()
    let reader = reader(pipe)
    context.stop.raise(cause: SIGINT)
    let start = MonotonicTime.now
    var batch = Batch()
    _ = try reader.read(into: &batch, context)
    #expect(batch.records.isEmpty && MonotonicTime.now.seconds(since: start) < 5)
  }

  @Test func longInputsComeWhole() throws {
    let pipe = Pipe()
    let line = String(repeating: "x", count: 1000)
    let writer = try BackgroundThread.start { [writing = pipe.writing] in
      let bytes = Array("\(line)\n".utf8)
      for _ in 0..<3_000 { _ = Glibc.write(writing, bytes, bytes.count) }
    }
    let reader = reader(pipe)
    var (count, isRight) = (0, true)
    while count < 3_000 {
      var batch = Batch()
      _ = try reader.read(into: &batch, context)
      count += batch.records.count
      isRight = isRight && lines(batch).allSatisfy { $0 == line }
    }
    #expect(writer.join(until: .after(seconds: 60)))
    #expect(count == 3_000 && isRight)
  }
}

struct StreamWriterTests {
  private func context() -> WriteContext {
    WriteContext(dirty: DirtyLedger(limit: nil), stop: StopSignal(), source: .generated)
  }

  private func batch() -> Batch {
    var batch = Batch()
    for number in 1...3 {
      batch.records.append(.long(Int64(number)))
      batch.records.append(.null(.string))
      batch.records.append(.text) { $0.append(contentsOf: "x\(number)".utf8) }
      batch.records.finishRecord(number: Int64(number))
    }
    return batch
  }

  private func writer(_ target: StreamWriterConfiguration.Target) throws -> StreamRecordWriter {
    try StreamRecordWriter(
      StreamWriterConfiguration(target: target, delimiter: Array("::".utf8), timeZone: .utc))
  }

  private func files(in folder: TemporaryFolder) -> [String] {
    let outcome = try? ChildProcess.run(["ls", "-A", folder.path])
    return String(decoding: outcome?.standardOutput ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func aFileAppearsWhenItIsComplete() throws {
    let folder = try TemporaryFolder()
    let writer = try writer(.file(path: folder.path("out.txt")))
    var handled = 0
    try writer.write(batch(), handled: &handled, context())
    try writer.attend(context())
    #expect(handled == 3)
    #expect(!files(in: folder).contains("out.txt"))
    #expect(try writer.finish(.complete, context()))
    #expect(files(in: folder) == ["out.txt"])
    #expect(String(decoding: folder.read("out.txt"), as: UTF8.self) == "1::null::x1\n2::null::x2\n3::null::x3\n")
    // Bytes of columns: digits and texts.
    #expect(writer.written == WriteCount(records: 3, bytes: 9))
  }

  @Test func afterAnEarlyEndThereIsNoFileAndTheOldOneStays() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("old".utf8), to: "out.txt")
    let writer = try writer(.file(path: folder.path("out.txt")))
    var handled = 0
    try writer.write(batch(), handled: &handled, context())
    #expect(try !writer.finish(.early, context()))
    #expect(files(in: folder) == ["out.txt"])
    #expect(folder.read("out.txt") == Array("old".utf8))
  }

  @Test func anAbandonedFileIsRemoved() throws {
    let folder = try TemporaryFolder()
    let writer = try writer(.file(path: folder.path("out.txt")))
    var handled = 0
    try writer.write(batch(), handled: &handled, context())
    try writer.attend(context())
    writer.abandon()
    #expect(files(in: folder).isEmpty)
  }

  @Test func aFolderThatIsNotThereIsSaidBeforeAnythingIsRead() throws {
    let failure = try #require(throws: JobFailure.self) { try writer(.file(path: "/no/such/folder/out.txt")) }
    #expect(failure.kind == .environment)
    #expect(failure.message.contains("/no/such/folder/out.txt"))
  }

  @Test func recordsThatGoNowhereAreCounted() throws {
    let writer = try writer(.nowhere)
    var handled = 0
    try writer.write(batch(), handled: &handled, context())
    #expect(try writer.finish(.complete, context()))
    #expect(writer.written == WriteCount(records: 3, bytes: 9))
  }

  @Test func aReaderThatWentAwayIsNoErrorToSpeakOf() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [CInt] = [-1, -1]
    _ = pipe(&ends)
    let output = DescriptorOutput(descriptor: ends[1], name: "standard output")
    close(ends[0])
    let failure = try #require(throws: JobFailure.self) { try output.write(Array("a\n".utf8), StopSignal()) }
    #expect(failure.kind == .outputClosed)
    close(ends[1])
  }

  @Test func aReaderThatNeverReadsDoesNotHoldAJobThatIsToStop() throws {
    var ends: [CInt] = [-1, -1]
    _ = pipe(&ends)
    let output = DescriptorOutput(descriptor: ends[1], name: "standard output")
    let stop = StopSignal(grace: 0)
    stop.raise(cause: SIGINT)
    let failure = try #require(throws: JobFailure.self) {
      // More than any pipe holds.
      try output.write([UInt8](repeating: 0x61, count: 4 << 20), stop)
    }
    #expect(failure.kind == .interrupted)
    for end in ends { close(end) }
  }
}
