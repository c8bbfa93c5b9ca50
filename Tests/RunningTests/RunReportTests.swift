import Engine
import Testing

@testable import Running

struct RunReportTests {
  @Test func theReportIsTheContracts() {
    var counts = JobCounters.Snapshot()
    counts.read = WriteCount(records: 1000, bytes: 215_000)
    counts.written = WriteCount(records: 998, bytes: 214_500)
    counts.dirty = 2
    counts.partitions = [0: (next: 500, read: 500)]
    let report = RunReport(
      job: "jobs/\"a\".json", status: .done, message: nil, seconds: 3.2, counts: counts,
      ranges: [
        PartitionRange(topic: "orders", partition: 0, begin: 0, end: 500),
        PartitionRange(topic: "orders", partition: 1, begin: 7, end: 7),
      ], written: [("copies", 3, 998)])
    #expect(
      report.json == """
        {"version": 1, "job": "jobs/\\"a\\".json", "status": "done",
         "exitCode": 0, "message": null, "seconds": 3.200,
         "read": {"records": 1000, "bytes": 215000}, "written": {"records": 998, "bytes": 214500},
         "dirty": 2, "skipped": 0,
         "partitions": [{"topic": "orders", "partition": 0, "begin": 0, "end": 500, "next": 500, "read": 500},
          {"topic": "orders", "partition": 1, "begin": 7, "end": 7, "next": 7, "read": 0},
          {"topic": "copies", "partition": 3, "written": 998}]}

        """)
    #expect(
      report.summary
        == "done: 1,000 records read (210.0 KiB), 998 written (209.5 KiB), 2 dirty, in 3.20 s (312 records/s)")
  }

  @Test(arguments: [
    (JobFailure.Kind.job, 1, "refused"), (.environment, 2, "refused"), (.dirty, 3, "dirty"),
    (.unreachable, 4, "unreachable"), (.data, 5, "failed"), (.outputClosed, 5, "failed"),
    (.interrupted, 143, "interrupted"),
  ]) func everyFailureHasItsCodeAndItsWord(kind: JobFailure.Kind, code: Int32, word: String) {
    let status = ExitStatus(JobFailure(kind, "x"), signal: 15)
    #expect(status.code == code)
    #expect(status.word == word)
  }

  @Test func signalsAreShellsCodes() {
    #expect(ExitStatus.interrupted(2).code == 130)
    #expect(ExitStatus.interrupted(15).code == 143)
  }

  @Test(arguments: [
    (0, "0"), (12, "12"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1234, "-1,234"), (-123, "-123"),
  ]) func thousandsStandApart(number: Int, text: String) {
    #expect(RunReport.grouped(number) == text)
  }

  @Test func numbersHaveNoExponent() {
    #expect(RunReport.decimal(0.0004, places: 3) == "0.000")
    #expect(RunReport.decimal(1.9996, places: 3) == "2.000")
    #expect(RunReport.decimal(-0.05, places: 2) == "-0.05")
    #expect(RunReport.decimal(.infinity, places: 2) == "0" && RunReport.decimal(.nan, places: 2) == "0")
    #expect(RunReport.size(1023) == "1023 B" && RunReport.size(1 << 20) == "1.0 MiB")
    #expect(RunReport.size(.max).hasSuffix(" GiB"))
  }

  @Test func secretsAreTakenOut() {
    let mask = SecretMask(["hunter2", "hunter22", "", "pä"])
    #expect(mask.masked("login hunter2, hunter22 and pä!") == "login ***, *** and ***!")
    #expect(mask.masked("nothing here") == "nothing here")
    #expect(SecretMask([]).masked("hunter2") == "hunter2")
  }
}
