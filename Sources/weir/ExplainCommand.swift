import Catalog
import CommandLineInterface
import Linting
import OwnRules
import Reporting

/// `weir explain`
struct ExplainCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  func run() -> Int32 {
    let selector = String(decoding: arguments.operands[0], as: UTF8.self)
    let hasColors = StandardStream.output.style(arguments.value(.color)).hasColors
    var pages = Rule.selected(by: selector).map { RulePage(rule: $0, hasColors: hasColors).text }
    // Files are read only for what weir itself does not know.
    let book = pages.isEmpty ? RuleBook(own: OwnRuleInventory(around: FilePath("")).rules) : RuleBook()
    pages += book.own(selectedBy: selector).map { PrintableText.lines(RulePage(rule: $0, hasColors: false).text) }
    guard !pages.isEmpty else {
      let advice = book.nearest(to: selector).map { "did you mean \($0)?" } ?? "`weir rules` lists them"
      StandardStream.error.say("no rule is called \"\(selector)\"; \(advice)")
      return 2
    }
    StandardStream.output.write(pages.joined(separator: "\n"))
    return 0
  }
}
