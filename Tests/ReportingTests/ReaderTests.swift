import Findings
import JSONSyntax
import Reporting
import SourceText
import TestSupport
import Testing

/// Every format, read by a program that is not ours.
@Suite(.withReaders) struct ReaderTests {
  private let empty = Report(findings: [], sources: [:], checked: [])

  /// More findings than GitHub takes.
  private var large: Report {
    var sample = Sample("{\n}\n")
    for number in 0..<26_000 {
      sample.find(
        "number \(number)", at: Place(file: sample.files[0].path, range: ByteRange(0, 1)),
        severity: number < 25_500 ? .info : .error)
    }
    return sample.report()
  }

  @Test func sarif() throws {
    let text = ReportFormat.sarif.text(of: try RichReport.report())
    #expect(try ReportReader.read(text, as: "sarif").hasPrefix("7 results, "))
    #expect(try ReportReader.read(ReportFormat.sarif.text(of: empty), as: "sarif").hasPrefix("0 results, "))
  }

  @Test func sarifKeepsTheWorstOfTooMany() throws {
    let text = ReportFormat.sarif.text(of: large)
    #expect(try ReportReader.read(text, as: "sarif").hasPrefix("25000 results, "))
    #expect(text.contains("1000 of the least severe results are left out"))
    #expect(text.contains("number 25999"))
  }

  @Test func gitlab() throws {
    #expect(try ReportReader.read(ReportFormat.gitlab.text(of: try RichReport.report()), as: "gitlab") == "6 issues\n")
    #expect(try ReportReader.read(ReportFormat.gitlab.text(of: empty), as: "gitlab") == "0 issues\n")
  }

  @Test func junit() throws {
    let text = ReportFormat.junit.text(of: try RichReport.report())
    try ReportReader.validate(text, by: "junit.dtd")
    #expect(try ReportReader.read(text, as: "junit") == "5 suites, 4 failures, 1 errors\n")
    try ReportReader.validate(ReportFormat.junit.text(of: empty), by: "junit.dtd")
  }

  @Test func checkstyle() throws {
    try ReportReader.validate(ReportFormat.checkstyle.text(of: try RichReport.report()), by: "checkstyle.dtd")
    try ReportReader.validate(ReportFormat.checkstyle.text(of: empty), by: "checkstyle.dtd")
  }

  @Test func html() throws {
    #expect(try ReportReader.read(ReportFormat.html.text(of: try RichReport.report()), as: "html") == "7 findings\n")
    #expect(try ReportReader.read(ReportFormat.html.text(of: empty), as: "html") == "0 findings\n")
  }

  /// The page's policy lets its own script run and no other.
  @Test func theDigestOfTheScript() throws {
    let page = ReportFormat.html.text(of: empty)
    let start = try #require(page.ranges(of: "<script>").first?.upperBound)
    let end = try #require(page.ranges(of: "</script>").first?.lowerBound)
    let digest = try ReportReader.run(
      ["sh", "-c", "openssl dgst -sha256 -binary | openssl base64"], String(page[start..<end]))
    #expect(page.contains("script-src 'sha256-\(digest.dropLast())'"))
  }
}
