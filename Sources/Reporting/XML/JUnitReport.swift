import Findings
import SourceText

/// Test results: a suite for each file, a test for each finding, and one that passes for a file in order.
///
/// Errors and warnings are failures. An info is a test that passes and says something: a service that knows only good
/// and bad tests must not turn red by it. A file that could not be read is an error of its suite. A test's name holds
/// no line, so that its history survives moves. Attributes are those of the strictest reader, the schema of Jenkins'
/// xunit plugin, which knows no `file` and no `line`: the text of a failure says them.
struct JUnitReport: ReportWriter {
  private struct Suite {
    var path: String
    var findings: [Finding]
    var unreadable: [UnreadableFile]

    var isInOrder: Bool { findings.isEmpty && unreadable.isEmpty }
    var failures: Int { findings.count { $0.severity > .info } }
    var tests: Int { isInOrder ? 1 : findings.count + unreadable.count }
  }

  func text(of report: Report, style: Style) -> String {
    var sources = SourceCatalog(report.sources)
    let suites = suites(of: report)
    var writer = XMLWriter()
    let totals = [
      ("name", "weir"), ("tests", String(suites.reduce(0) { $0 + $1.tests })),
      ("failures", String(suites.reduce(0) { $0 + $1.failures })), ("errors", String(report.run.unreadable.count)),
    ]
    writer.element("testsuites", totals) { writer in
      for suite in suites { write(suite, to: &writer, &sources) }
    }
    return writer.text
  }

  private func suites(of report: Report) -> [Suite] {
    let findings = Dictionary(grouping: report.findings, by: \.place.file)
    let unreadable = Dictionary(grouping: report.run.unreadable, by: \.path)
    return Set(report.checked).union(findings.keys).union(unreadable.keys).sorted().map { path in
      Suite(path: path, findings: findings[path] ?? [], unreadable: unreadable[path] ?? [])
    }
  }

  private func write(_ suite: Suite, to writer: inout XMLWriter, _ sources: inout SourceCatalog) {
    let attributes = [
      ("name", suite.path), ("tests", String(suite.tests)), ("failures", String(suite.failures)),
      ("errors", String(suite.unreadable.count)), ("skipped", "0"),
    ]
    writer.element("testsuite", attributes) { writer in
      if suite.isInOrder { writer.element("testcase", [("name", "in order"), ("classname", suite.path)]) }
      for file in suite.unreadable {
        writer.element("testcase", [("name", "readable"), ("classname", suite.path)]) { writer in
          writer.element("error", [("type", "unreadable"), ("message", "cannot be read: \(file.reason)")])
        }
      }
      var uses: [String: Int] = [:]
      for finding in suite.findings {
        var name = "\(finding.code) \(finding.name)"
        if let pointer = finding.place.pointer, !pointer.isEmpty { name += " \(pointer)" }
        let use = uses[name, default: 0] + 1
        uses[name] = use
        if use > 1 { name += " (\(use))" }
        write(finding, named: name, to: &writer, &sources)
      }
    }
  }

  private func write(
    _ finding: Finding, named name: String, to writer: inout XMLWriter, _ sources: inout SourceCatalog
  ) {
    var canvas = Canvas(.plain)
    FindingText(finding, columns: canvas.columns, &sources).write(on: &canvas, &sources)
    let attributes = [("name", name), ("classname", finding.place.file)]
    writer.element("testcase", attributes) { writer in
      if finding.severity > .info {
        writer.element(
          "failure", [("type", finding.severity.name), ("message", finding.message)], text: canvas.text)
      } else {
        writer.element("system-out", text: canvas.text)
      }
    }
  }
}
