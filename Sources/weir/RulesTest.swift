import CommandLineInterface
import Findings
import Linting
import OwnRules
import Reporting
import SourceText

/// `weir rules test`: the examples of one's own rules, each with what differs from its promise.
struct RulesTest {
  private let path: FilePath
  private let style: Style

  init(_ path: FilePath, color: String?) {
    self.path = path
    style = StandardStream.output.style(color)
  }

  /// The exit status: 0 every example passed, 1 one failed or a rule cannot be used, 2 could not run.
  func run() -> Int32 {
    let inventory = OwnRuleInventory(around: path)
    for problem in inventory.problems {
      StandardStream.error.say("\(PrintableText.line(problem.path.text)) cannot be read: \(problem.message)")
    }
    guard inventory.problems.isEmpty else { return 2 }
    guard !inventory.files.isEmpty else {
      StandardStream.error.say(
        "no rules are in .weir/rules here or above; it stands beside weir.yaml and holds a YAML file for each rule")
      return 2
    }
    if !inventory.findings.isEmpty {
      let report = Report(findings: inventory.findings, sources: inventory.sources, checked: inventory.files)
      StandardStream.output.write(ReportFormat.full.text(of: report, style: style) + "\n")
    }
    var failed = 0
    var count = 0
    for rule in inventory.rules {
      for example in rule.examples {
        let test = OwnRuleTest(rule, example)
        count += 1
        if !test.differences.isEmpty { failed += 1 }
        StandardStream.output.write(text(of: test))
      }
    }
    StandardStream.output.write("\n\(counted(count, "example")), \(failed) failed\n")
    return failed == 0 && inventory.findings.isEmpty ? 0 : 1
  }

  // MARK: Words

  private func text(of test: OwnRuleTest) -> String {
    let passed = test.differences.isEmpty
    let word =
      style.hasColors ? "\u{1b}[\(passed ? 32 : 31)m\(passed ? "ok" : "FAIL")\u{1b}[0m" : passed ? "ok" : "FAIL"
    let kind = test.example.isWrong ? "wrong" : "right"
    var out = "\(word)\(passed ? "  " : "")  \(test.rule.code) \(kind): \(PrintableText.line(test.example.title))\n"
    for difference in test.differences {
      for line in lines(of: difference, in: test) { out += "        \(PrintableText.line(line))\n" }
    }
    return out
  }

  private func lines(of difference: OwnRuleTest.Difference, in test: OwnRuleTest) -> [String] {
    switch difference {
    case .notFound(let mark):
      return ["marked and not found: \(place(mark.path, mark.range, in: test))"]
    case .notMarked(let finding):
      let word = test.example.isWrong ? "found and not marked" : "found in a right example"
      return ["\(word): \(place(finding.place.file, finding.place.range, in: test))", "  \(finding.message)"]
    case .other(let finding):
      return [
        "\(finding.code) speaks too: \(place(finding.place.file, finding.place.range, in: test))",
        "  \(finding.message)",
        "  correct the example, or name the code under `also` if it is meant",
      ]
    case .silent(let code): return ["\(code) is named under `also` and says nothing"]
    case .options(let reason): return ["the options cannot be used: \(reason)"]
    }
  }

  private func place(_ path: String, _ range: ByteRange, in test: OwnRuleTest) -> String {
    guard let source = test.sources[path], Int(range.end) <= source.bytes.count else { return path }
    let position = LineTable(source.bytes).position(of: range.start)
    let text = String(decoding: source.bytes[range.indices].prefix(60), as: UTF8.self)
    return "\(path):\(position.line):\(position.column)" + (text.isEmpty ? ", before the first byte" : " \(text)")
  }

  private func counted(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }
}
