import CommandLineInterface
import TestSupport
import Testing

/// What the shells themselves offer for every command, option and operand of the declaration.
@Suite struct CompletionTests {
  @Test(arguments: InteractiveShell.installed) func everythingIsCompleted(_ shell: InteractiveShell) throws {
    let expectations = Command.all.flatMap(Self.expectations) + Self.top
    let answers = try shell.completions(of: expectations.map(\.line))
    for (expectation, words) in zip(expectations, answers) {
      #expect(
        expectation.isComplete ? words == expectation.words : words.isSuperset(of: expectation.words),
        "\(shell) completes '\(expectation.line)' with \(words.sorted())")
    }
  }

  private struct Expectation {
    var line: String
    var words: Set<String>
    /// Nothing else is offered.
    var isComplete = true
  }

  private static let names = Set(Command.all.map(\.name.rawValue))

  private static let top = [
    Expectation(line: "weir ", words: names.union(["help"]), isComplete: false),
    Expectation(line: "weir --v", words: ["--version"]),
    Expectation(line: "weir --completions ", words: Set(Shell.allCases.map(\.rawValue))),
    Expectation(line: "weir --manual ", words: names, isComplete: false),
    Expectation(line: "weir help ", words: names),
    Expectation(line: "weir lint --profile=s", words: ["--profile=strict"]),
  ]

  private static func expectations(of command: Command) -> [Expectation] {
    let start = "weir \(command.name.rawValue) "
    let all = Expectation(line: start + "--", words: Set(command.options.map { "--\($0.name.rawValue)" }))
    let values = command.options.flatMap { option in
      option.value.map { expectations(of: $0, after: "\(start)--\(option.name.rawValue) ") } ?? []
    }
    return [all] + values + [expectation(of: command.operand?.completion, after: start)]
  }

  private static func expectations(of value: OptionValue, after start: String) -> [Expectation] {
    switch value.form {
    case .choice(let words): [Expectation(line: start, words: Set(words))]
    case .file: [Expectation(line: start + "or", words: ["orders.json"])]
    case .report(let formats):
      [
        Expectation(line: start, words: Set(formats)),
        Expectation(line: start + "json:or", words: ["json:orders.json"]),
      ]
    case .rules:
      [
        Expectation(line: start + "READ01", words: ["READ010", "READ012"], isComplete: false),
        Expectation(line: start + "JOB004,begin-t", words: ["JOB004,begin-twice"]),
        Expectation(line: start + "WRIT", words: ["WRITE", "WRITE001"], isComplete: false),
      ]
    case .text, .number, .digits, .assignment: [Expectation(line: start, words: [])]
    }
  }

  private static func expectation(of operand: Command.Operand.Completion?, after start: String) -> Expectation {
    switch operand {
    case .files: Expectation(line: start + "or", words: ["orders.json"])
    case .directories: Expectation(line: start, words: ["jobs"])
    case .rule: Expectation(line: start + "READ01", words: ["READ010", "READ012"], isComplete: false)
    case .words(let words): Expectation(line: start, words: Set(words))
    case nil: Expectation(line: start + "or", words: [])
    }
  }
}
