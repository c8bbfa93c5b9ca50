import CommandLineInterface
import Testing

@Suite struct HelpTests {
  private func shown(_ words: String..., columns: Int? = nil) throws -> String {
    guard case .show(let text) = try Invocation(words.map { Array($0.utf8) }, columns: columns) else { return "" }
    return text
  }

  @Test func program() throws {
    #expect(
      try shown("--help", columns: 100) == """
        Check Kafka synchronization jobs before they run, and run them

        Usage: weir COMMAND [OPTION...] [OPERAND...]

        Commands:
          lint      Check jobs before they run
          run       Check a job, then execute it
          verify    Check a job against the live system, without moving data
          explain   Explain a rule
          rules     List every rule, or test rules of one's own
          estimate  Estimate the resource units that jobs need
          inspect   Show what a script, project file or credential file comes to
          schema    Print a JSON Schema for editors
          init      Begin a project
          lsp       Serve editors: findings while typing, fixes, hover, completion

        Options:
          -h, --help           Show this text; 'weir COMMAND --help' tells about a command
          -V, --version        Show the version
          --manual [COMMAND]   Print the manual page, as man reads it
          --completions SHELL  Print completions for bash, zsh or fish

        """)
    #expect(try shown("--version") == "weir \(Program.version)\n")
  }

  @Test func command() throws {
    #expect(
      try shown("rules", "--help", columns: 100) == """
        List every rule, or test rules of one's own

        Usage: weir rules [OPTION...] [test PATH...]

        Lists the rules of weir and those in .weir/rules that hold where you are.

        `weir rules test` runs the examples of one's own rules: those that hold where you are, or in PATH,
        which is a project's folder, a folder of rules or one of their files.

        Operand:
          test PATH  Run the examples of one's own rules instead of listing all

        Options:
              --format FORMAT  The form of the list [one of text, json, markdown; default: text]
              --color WHEN     Use colours; auto looks at the terminal, NO_COLOR and FORCE_COLOR [one of
                               auto, always, never; default: auto]
          -h, --help           Show this text

        Examples:
          weir rules --format json
              List the rules for a program
          weir rules test
              Run the examples of one's own rules

        Exit status:
          0  done; every example passed
          1  an example failed, or a rule cannot be used
          2  could not run

        """)
    #expect(try shown("help", "run") == shown("run", "-h"))
    // Help comes even when the rest is wrong, and is the same wherever it is asked.
    #expect(try shown("run", "a", "b", "--help") == shown("run", "--help"))
  }

  @Test(arguments: [40, 60, 80, 100, 300])
  func linesFit(_ columns: Int) throws {
    for name in CommandName.allCases {
      let text = try shown(name.rawValue, "--help", columns: columns)
      let examples = Command.named(name).examples.map { "  " + $0.command }
      for line in text.split(separator: "\n") where !examples.contains(String(line)) && !line.hasPrefix("Usage") {
        #expect(line.count <= min(100, columns) || columns < 60, "\(line)")
      }
    }
  }
}
