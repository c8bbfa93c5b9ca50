import CommandLineInterface
import Testing

@Suite struct ManualPageTests {
  private static let names = [""] + CommandName.allCases.map(\.rawValue)

  private func page(_ name: String) -> String {
    CommandName(rawValue: name).map { ManualPage.text(for: .named($0)) } ?? ManualPage.program
  }

  @Test(.enabled("man is not installed") { ShellRunner.has("man") }, arguments: names)
  func manReadsWithoutWarning(_ name: String) {
    let output = ShellRunner.withFile(
      "page.1", page(name),
      "LC_ALL=C.UTF-8 MANROFFSEQ= MANWIDTH=100 man --warnings -E UTF-8 -l -Tutf8 page.1 2>&1 >/dev/null"
    )
    #expect(output.isEmpty, "\(output)")
  }

  @Test(.enabled("mandoc is not installed") { ShellRunner.has("mandoc") }, arguments: names)
  func mandocFindsNothing(_ name: String) {
    // Which macro package a page should use is style, not an error.
    let output = ShellRunner.withFile("page.1", page(name), "mandoc -T lint -W warning page.1")
    #expect(output.isEmpty, "\(output)")
  }

  @Test func everyOptionIsThere() {
    for command in Command.all {
      let page = ManualPage.text(for: command)
      for option in command.options {
        let name = option.name.rawValue.split(separator: "-").joined(separator: "\\-")
        #expect(page.contains("\\fB\\-\\-\(name)\\fR"))
      }
    }
    #expect(!ManualPage.program.contains("—"))
  }
}
