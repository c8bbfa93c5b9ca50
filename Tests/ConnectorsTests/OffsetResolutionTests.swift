import Engine
import Testing

@testable import Connectors

/// Ranges as a function of what a job asks and a cluster says.
struct OffsetResolutionTests {
  private func range(
    _ begin: KafkaBegin, _ end: KafkaEnd, _ facts: PartitionFacts, reset: OffsetReset = .refuse
  ) throws -> [Int64] {
    let resolution = OffsetResolution(topic: "orders", begin: begin, end: end, reset: reset, group: "sync")
    let range = try resolution.range(of: facts)
    #expect(range.topic == "orders" && range.partition == facts.partition)
    return [range.begin, range.end]
  }

  private func facts(
    low: Int64 = 10, high: Int64 = 100, beginTime: Int64? = nil, endTime: Int64? = nil, committed: Int64? = nil
  ) -> PartitionFacts {
    PartitionFacts(
      partition: 3, low: low, high: high, atBeginTime: beginTime, atEndTime: endTime, committed: committed)
  }

  @Test func wordsStandForWatermarks() throws {
    #expect(try range(.beginning, .latest, facts()) == [10, 100])
    // Nothing is read, wherever the end is.
    #expect(try range(.end, .latest, facts()) == [100, 100])
    #expect(try range(.end, .offset(500), facts()) == [100, 100])
    #expect(try range(.beginning, .latest, facts(low: 6, high: 6)) == [6, 6])
  }

  @Test func numbersAreTaken() throws {
    #expect(try range(.offset(10), .offset(11), facts()) == [10, 11])
    #expect(try range(.offset(100), .latest, facts()) == [100, 100])
    // An end that is not written yet is waited for.
    #expect(try range(.offset(50), .offset(200), facts()) == [50, 200])
    // Nothing lies between.
    #expect(try range(.offset(50), .offset(20), facts()) == [50, 50])
  }

  @Test func aBeginPastTheEndOfThePartition() throws {
    #expect(try range(.offset(101), .latest, facts()) == [100, 100])
    #expect(try range(.offset(101), .time(5), facts(endTime: 60)) == [100, 100])
    let failure = try #require(throws: JobFailure.self) { try range(.offset(101), .offset(300), facts()) }
    #expect(failure.kind == .data)
    #expect(failure.message.contains("beginOffset 101 is past the end of partition 3 of topic orders"))
    #expect(failure.message.contains("offsets 10 to 99"))
    // A policy is for what is not there any more.
    #expect(throws: JobFailure.self) { try range(.offset(101), .offset(300), facts(), reset: .earliest) }
  }

  @Test func anExpiredOffsetIsAnErrorUnlessAPolicySaysOtherwise() throws {
    let failure = try #require(throws: JobFailure.self) { try range(.offset(9), .latest, facts()) }
    #expect(failure.kind == .data)
    #expect(failure.message.contains("were deleted"))
    #expect(try range(.offset(9), .latest, facts(), reset: .earliest) == [10, 100])
    #expect(try range(.offset(9), .latest, facts(), reset: .latest) == [100, 100])
  }

  @Test func timesAreOffsetsOrTheHighWatermark() throws {
    #expect(try range(.time(1), .time(2), facts(beginTime: 20, endTime: 30)) == [20, 30])
    #expect(try range(.time(1), .time(2), facts(beginTime: 20)) == [20, 100])
    #expect(try range(.time(1), .time(2), facts()) == [100, 100])
    // Timestamps out of order: the end may lie before the begin.
    #expect(try range(.time(1), .time(2), facts(beginTime: 30, endTime: 20)) == [30, 30])
    // What was written since then is in the window as well.
    #expect(try range(.time(1), .time(2), facts(beginTime: 20, endTime: 130)) == [20, 130])
  }

  @Test func theGroupsCommit() throws {
    #expect(try range(.committed, .latest, facts(committed: 40)) == [40, 100])
    #expect(try range(.committed, .latest, facts(committed: 100)) == [100, 100])
    let missing = try #require(throws: JobFailure.self) { try range(.committed, .latest, facts()) }
    #expect(missing.message.contains("group sync has committed no offset for partition 3 of topic orders"))
    #expect(try range(.committed, .latest, facts(), reset: .earliest) == [10, 100])
    #expect(try range(.committed, .latest, facts(), reset: .latest) == [100, 100])
    // Expired, and from before the topic was made anew.
    for committed: Int64 in [9, 101] {
      #expect(throws: JobFailure.self) { try range(.committed, .latest, facts(committed: committed)) }
      #expect(try range(.committed, .latest, facts(committed: committed), reset: .earliest) == [10, 100])
    }
  }

  @Test func readersGetSharesOfAboutTheSameSize() {
    let ranges = (0..<7).map {
      PartitionRange(topic: "t", partition: Int32($0), begin: 0, end: $0 == 3 ? 600 : 100)
    }
    let shares = KafkaReaderPlan.shares(of: ranges, readers: 2)
    #expect(shares.map { $0.reduce(0) { $0 + $1.end } } == [600, 600])
    #expect(KafkaReaderPlan.shares(of: ranges, readers: 32).count == 7)
    #expect(KafkaReaderPlan.shares(of: [], readers: 4).isEmpty)
  }
}
