import Glibc
import Testing

@testable import Engine

struct PipelineTests {
  @Test func everythingIsWrittenThenFinishedThenCommitted() {
    let rig = Rig()
    let outcome = rig.run([opening { FakeReader(0..<95) }], ranges: [range(0, 0, 95), range(1, 7, 7)])
    #expect(outcome.failure == nil)
    #expect(outcome.isCommitted)
    #expect(rig.writer.rows == Array(0..<95))
    #expect(rig.journal.all.filter { $0 == "write" }.count == 10)
    // The empty partition too.
    #expect(rig.journal.all.suffix(2) == ["finish complete", "commit 0=95 1=7"])
    #expect(rig.counters.snapshot.read == WriteCount(records: 95, bytes: 9500))
  }

  @Test func aPartitionKeepsItsOrderAmongManyReaders() {
    let rig = Rig()
    let readers: [ReadPlan.Open] = (0..<8).map { number in
      opening { FakeReader(partition: Int32(number), Int64(number) * 1000..<Int64(number) * 1000 + 500, batch: 7) }
    }
    let outcome = rig.run(readers, ranges: (0..<8).map { range($0, Int64($0) * 1000, Int64($0) * 1000 + 500) })
    #expect(outcome.failure == nil)
    #expect(rig.writer.rows.count == 4000)
    for number in 0..<8 {
      let rows = rig.writer.rows.filter { Int($0) / 1000 == number }
      #expect(rows == rows.sorted() && rows.count == 500)
    }
  }

  @Test func aFailureOfTheWriterCommitsNothing() {
    let rig = Rig()
    rig.writer.failAtRow = 33
    let outcome = rig.run([opening { FakeReader(0..<95) }], ranges: [range(0, 0, 95)])
    #expect(outcome.failure == JobFailure(.data, "the target broke"))
    #expect(!outcome.isCommitted)
    #expect(rig.journal.all.last == "abandon")
  }

  @Test func aFailureToFinishCommitsNothing() {
    let rig = Rig()
    rig.writer.finishFailure = JobFailure(.data, "not acknowledged")
    let outcome = rig.run([opening { FakeReader(0..<20) }], ranges: [range(0, 0, 20)])
    #expect(outcome.failure == JobFailure(.data, "not acknowledged"))
    #expect(!rig.journal.all.contains { $0.hasPrefix("commit") })
  }

  @Test func afterAFailureOfTheReaderWhatTheWriterTookIsCommitted() {
    let rig = Rig()
    let outcome = rig.run(
      [opening { FakeReader(0..<95, failAt: 33) }], ranges: [range(0, 0, 95), range(1, 0, 50)])
    #expect(outcome.failure == JobFailure(.data, "the source broke"))
    #expect(rig.writer.rows == Array(0..<33))
    // The second partition was never reached: nothing is committed for it.
    #expect(rig.journal.all.suffix(2) == ["finish early", "commit 0=33"])
  }

  @Test func whatTheWriterDoesNotKeepIsNotCommitted() {
    let rig = Rig()
    rig.writer.isKept = false
    let outcome = rig.run([opening { FakeReader(0..<95, failAt: 33) }], ranges: [range(0, 0, 95)])
    #expect(!outcome.isCommitted)
    #expect(rig.journal.all.last == "finish early")
  }

  @Test func aReaderThatDoesNotOpenEndsTheJob() {
    let rig = Rig()
    let outcome = rig.run([
      refusal(JobFailure(.unreachable, "no broker")), opening { FakeReader(0..<1_000_000_000) },
    ])
    #expect(outcome.failure == JobFailure(.unreachable, "no broker"))
  }

  @Test func aSignalFinishesWhatIsInFlightAndCommitsIt() {
    let rig = Rig()
    let stop = rig.stop
    rig.writer.onWrite = { if $0.rows.count >= 50 { stop.raise(cause: SIGTERM) } }
    let outcome = rig.run([opening { FakeReader(0..<1_000_000_000) }], ranges: [range(0, 0, 1_000_000_000)])
    #expect(outcome.failure == nil)
    #expect(outcome.signal == SIGTERM)
    let rows = rig.writer.rows
    #expect(rows.count >= 50 && rows == Array(0..<Int64(rows.count)))
    #expect(rig.journal.all.suffix(2) == ["finish early", "commit 0=\(rows.count)"])
  }

  @Test func aSignalAfterTheLastRecordChangesNothing() {
    let rig = Rig()
    let stop = rig.stop
    rig.writer.onWrite = { if $0.rows.count == 20 { stop.raise(cause: SIGINT) } }
    let outcome = rig.run([opening { FakeReader(0..<20, batch: 20) }], ranges: [range(0, 0, 20)])
    #expect(outcome.signal == nil)
    #expect(rig.journal.all.suffix(2) == ["finish complete", "commit 0=20"])
  }

  @Test func readersWaitForASlowWriter() {
    var rig = Rig()
    rig.limits.channelBytes = 20_000
    let counters = rig.counters
    var largestLead = 0
    rig.writer.onWrite = { writer in
      // Nobody else counts: what was read and not written is in the channel or in a reader's hands.
      largestLead = max(largestLead, counters.snapshot.read.records - writer.rows.count)
    }
    let outcome = rig.run([opening { FakeReader(0..<20_000) }, opening { FakeReader(partition: 1, 0..<20_000) }])
    #expect(outcome.failure == nil)
    #expect(rig.writer.rows.count == 40_000)
    // A batch of ten weighs more than 640 bytes: 31 of them fill the channel, and each reader holds one more.
    #expect(largestLead <= (20_000 / 640 + 2) * 10)
  }
}
