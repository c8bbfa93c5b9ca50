import Synchronization
import Testing

@testable import Engine

private final class Kept: DirtySink {
  let lines = Mutex<[String]>([])
  func keep(_ entry: DirtyEntry) { lines.withLock { $0.append(entry.line) } }
}

struct DirtyTests {
  @Test(arguments: [0, 1, 7]) func theJobFailsAtTheFirstThatIsOneTooMany(limit: Int) {
    let rig = Rig(dirtyLimit: limit)
    let outcome = rig.run([opening { FakeReader(0..<1000, dirtyAt: { $0 % 10 == 5 }) }], ranges: [range(0, 0, 1000)])
    #expect(outcome.failure?.kind == .dirty)
    #expect(rig.dirty.count == limit + 1)
    // All good records before it were written, none after.
    let last = Int64(limit * 10 + 5)
    #expect(rig.writer.rows == (0..<last).filter { $0 % 10 != 5 })
    #expect(outcome.failure?.message.contains("number \(limit + 1)") == true)
    #expect(outcome.failure?.message.contains("in column a at offset \(last) of partition 0 of topic t") == true)
  }

  @Test func asManyAsAllowedAreNoFailure() {
    let rig = Rig(dirtyLimit: 100)
    let outcome = rig.run([opening { FakeReader(0..<1000, dirtyAt: { $0 % 10 == 5 }) }])
    #expect(outcome.failure == nil)
    #expect(rig.dirty.count == 100)
    #expect(rig.counters.snapshot.dirty == 100)
    #expect(rig.counters.snapshot.read.records == 1000)
    #expect(rig.writer.rows.count == 900)
  }

  @Test func theCountIsExactOverThreads() {
    let rig = Rig()
    let readers: [ReadPlan.Open] = (0..<8).map { number in
      opening { FakeReader(partition: Int32(number), 0..<5000, dirtyAt: { $0 % 2 == 0 }) }
    }
    #expect(rig.run(readers).failure == nil)
    #expect(rig.dirty.count == 20_000)
    #expect(rig.writer.rows.count == 20_000)
  }

  @Test func aWriterThatMeetsOneTooManyCommitsUpToIt() {
    let rig = Rig(dirtyLimit: 0)
    rig.writer.dirtyAtRow = 25
    let outcome = rig.run([opening { FakeReader(0..<100) }], ranges: [range(0, 0, 100)])
    #expect(outcome.failure?.kind == .dirty)
    #expect(outcome.isCommitted)
    #expect(rig.journal.all.suffix(2) == ["finish early", "commit 0=25"])
  }

  @Test func aShareOfDirtyRecordsFailsAtTheEnd() {
    var rig = Rig()
    rig.limits.dirtyPercentage = 9.9
    let outcome = rig.run([opening { FakeReader(0..<1000, dirtyAt: { $0 % 10 == 5 }) }])
    #expect(outcome.failure?.kind == .dirty)
    #expect(rig.writer.rows.count == 900)
  }

  @Test func linesHoldReasonColumnPlaceAndRecord() throws {
    let kept = Kept()
    let ledger = DirtyLedger(limit: nil, sink: kept)
    try ledger.add {
      DirtyEntry(
        reason: "not \"JSON\"", column: "a.b", place: .offset(topic: "t", partition: 3, offset: 9),
        record: "{\"key\":null}")
    }
    try ledger.add {
      DirtyEntry(reason: "short", column: nil, place: .line(file: "-", number: 12), record: "[\"a\\tb\"]")
    }
    #expect(
      kept.lines.withLock { $0 } == [
        #"{"reason":"not \"JSON\"","column":"a.b","topic":"t","partition":3,"offset":9,"record":{"key":null}}"# + "\n",
        #"{"reason":"short","column":null,"file":"-","line":12,"record":["a\tb"]}"# + "\n",
      ])
  }

  @Test func bytesThatAreNoTextAreKeptAsBase64() {
    #expect(JSONText.value(of: Array("é\u{1}".utf8)) == #""é\u0001""#)
    #expect(JSONText.value(of: [0xFF, 0x00] as [UInt8]) == #"{"base64":"/wA="}"#)
    #expect(JSONText.base64(Array("Ma".utf8)) == "TWE=" && JSONText.base64(Array("Man".utf8)) == "TWFu")
  }
}
