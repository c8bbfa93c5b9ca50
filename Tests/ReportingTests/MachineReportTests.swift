import Findings
import Reporting
import SourceText
import Testing

@Suite struct MachineReportTests {
  @Test func concise() throws {
    var sample = Sample("{\n  \"é\": 1}\n")
    sample.find("second", at: try sample.place("1"), severity: .info)
    sample.find("first", at: try sample.place("\"é\""))
    sample.find("gone", at: Place(file: "absent.json", range: ByteRange(3, 4)), severity: .warning)
    #expect(
      ReportFormat.concise.text(of: sample.report()) == """
        absent.json:1:1: warning[READ012] gone
        jobs/orders.json:2:3: error[READ012] first
        jobs/orders.json:2:8: info[READ012] second
        Found 1 error, 1 warning, 1 info in 1 file.

        """)
  }

  @Test func jsonContract() throws {
    var sample = Sample("{\n  \"é\": 1,\n  \"b\": 2}\n")
    let place = try sample.place("1", pointer: "/é")
    sample.find(
      "a \"quoted\"\n\u{1B}\u{9B}\u{E0001} name", at: place, help: "do\\this",
      related: [RelatedPlace("here", at: try sample.place("2", pointer: "/b"))],
      fixes: [Fix("set", safety: .unsafe, edits: [Edit(file: place.file, range: place.range, text: "3")])])
    sample.find("gone", at: Place(file: "absent.json", range: ByteRange(3, 4)))
    let first = sample.findings[1].fingerprint
    let second = sample.findings[0].fingerprint
    let value =
      #""range": {"start": {"line": 2, "column": 8, "offset": 10}, "end": {"line": 2, "column": 9, "offset": 11}}"#
    let other =
      #""range": {"start": {"line": 3, "column": 8, "offset": 20}, "end": {"line": 3, "column": 9, "offset": 21}}"#
    let start =
      #""range": {"start": {"line": 1, "column": 1, "offset": 0}, "end": {"line": 1, "column": 1, "offset": 0}}"#
    #expect(
      ReportFormat.json.text(of: sample.report(suppressed: 4)) == #"""
        {"version": 1,
         "findings": [
          {"code": "READ012", "name": "begin-twice", "severity": "error", "message": "gone", "file": "absent.json", \#
        \#(start), "related": [], "fixes": [], "fingerprint": "\#(first)", "observed": false},
          {"code": "READ012", "name": "begin-twice", "severity": "error", \#
        "message": "a \"quoted\"\n\u001b\u009b\udb40\udc01 name", "help": "do\\this", "file": "jobs/orders.json", \#
        \#(value), "pointer": "/é", \#
        "related": [{"message": "here", "file": "jobs/orders.json", \#(other), "pointer": "/b"}], \#
        "fixes": [{"title": "set", "safety": "unsafe", \#
        "edits": [{"file": "jobs/orders.json", \#(value), "text": "3"}]}], \#
        "fingerprint": "\#(second)", "observed": false}],
         "summary": {"files": 1, "errors": 2, "warnings": 0, "infos": 0, "suppressed": 4}}

        """#)
  }

  @Test func jsonWithoutFindings() {
    #expect(
      ReportFormat.json.text(of: Report(findings: [], sources: [:], checked: ["a", "b", "c"])) == """
        {"version": 1,
         "findings": [],
         "summary": {"files": 3, "errors": 0, "warnings": 0, "infos": 0, "suppressed": 0}}

        """)
  }

  @Test func positionsInLongLines() throws {
    let filler = String(repeating: "é", count: 9000)
    var sample = Sample("\n{\"\(filler)\": 1}\n{\"x\": 2}")
    sample.find("one", at: try sample.place("1"))
    sample.find("two", at: try sample.place("2"))
    let text = ReportFormat.concise.text(of: sample.report())
    #expect(text.hasPrefix("jobs/orders.json:2:9006: error[READ012] one\njobs/orders.json:3:7: error[READ012] two\n"))
  }

  @Test func statistics() throws {
    var sample = Sample("{}\n")
    let place = try sample.place("{")
    for number in 0..<11 { sample.find("\(number)", at: place) }
    sample.findings.append(
      Finding(code: "JOB001", name: "json-syntax", severity: .warning, message: "", help: nil, place: place))
    #expect(
      Statistics.text(of: sample.report()) == """
        11  error[READ012] begin-twice
         1  warning[JOB001] json-syntax
        Found 11 errors, 1 warning in 1 file.

        """)
  }

  /// Whatever ranges a finding has, every format answers.
  @Test func anyRangeIsShown() {
    let bytes = Array("é\u{1F642}\t{\r\n\r  \"a\": [\n1,\n\n\n\n\n\n\n2\n]}\u{1B}".utf8) + [0xFF, 0xC3]
    let count = UInt32(bytes.count)
    var sample = Sample(bytes: bytes)
    sample.files[0].secrets = [ByteRange(1, 3), ByteRange(8, 14)]
    let path = sample.files[0].path
    for start in 0...(count + 2) {
      for end in start...(count + 2) {
        sample.find(
          "a", at: Place(file: path, range: ByteRange(start, end)),
          related: [RelatedPlace("b", at: Place(file: path, range: ByteRange(start / 2, end)))],
          fixes: [Fix("c", safety: .safe, edits: [Edit(file: path, range: ByteRange(start, end), text: "\n\n")])])
      }
    }
    let report = sample.report()
    for format in ReportFormat.allCases { #expect(!format.text(of: report).isEmpty) }
    #expect(ReportFormat.concise.text(of: report).split(separator: "\n").count == sample.findings.count + 2)
  }
}

@Suite struct StyleTests {
  private func style(_ choice: ColorChoice, columns: Int?, _ environment: [String: String]) -> Style {
    Style(choice, terminalColumns: columns) { environment[$0] }
  }

  @Test func colours() {
    #expect(style(.auto, columns: 80, [:]).hasColors)
    #expect(!style(.auto, columns: nil, [:]).hasColors)
    #expect(!style(.auto, columns: nil, ["CI": "true"]).hasColors)
    #expect(!style(.auto, columns: 80, ["NO_COLOR": "1", "FORCE_COLOR": "1"]).hasColors)
    #expect(style(.auto, columns: 80, ["NO_COLOR": ""]).hasColors)
    #expect(style(.auto, columns: nil, ["FORCE_COLOR": "1"]).hasColors)
    #expect(!style(.auto, columns: 80, ["FORCE_COLOR": "0"]).hasColors)
    #expect(!style(.auto, columns: 80, ["TERM": "dumb"]).hasColors)
    #expect(style(.always, columns: nil, ["NO_COLOR": "1"]).hasColors)
    #expect(!style(.never, columns: 80, ["FORCE_COLOR": "1"]).hasColors)
  }

  @Test func columns() {
    #expect(style(.auto, columns: nil, [:]).columns == 140)
    #expect(style(.auto, columns: 100, [:]).columns == 92)
    #expect(style(.auto, columns: 3, [:]).columns == 40)
    #expect(style(.auto, columns: 500, [:]).columns == 140)
  }
}
