import Catalog
import CommandLineInterface
import Reporting
import SourceText

/// `weir explain`
struct ExplainCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  func run() -> Int32 {
    let selector = String(decoding: arguments.operands[0], as: UTF8.self)
    let rules = Rule.selected(by: selector)
    guard !rules.isEmpty else {
      let names = Rule.allCases.flatMap { [$0.code, $0.name] }
      let advice =
        NearMiss.nearest(to: selector, among: names).map { "did you mean \($0)?" } ?? "`weir rules` lists them"
      StandardStream.error.say("no rule is called \"\(selector)\"; \(advice)")
      return 2
    }
    let hasColors = StandardStream.output.style(arguments.value(.color)).hasColors
    let pages = rules.map { RulePage(rule: $0, hasColors: hasColors).text }
    StandardStream.output.write(pages.joined(separator: "\n"))
    return 0
  }
}
